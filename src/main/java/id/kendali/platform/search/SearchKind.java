package id.kendali.platform.search;

/** What can be found; results stand in this order. */
public enum SearchKind {
    UNIT("building"),
    DIVISION("hierarchy-2"),
    PAGE("file-text"),
    RECORD("table-row");

    private final String icon;

    SearchKind(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    public String messageKey() {
        return "search.kind." + name();
    }
}
