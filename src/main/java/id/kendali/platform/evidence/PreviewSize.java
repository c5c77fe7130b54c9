package id.kendali.platform.evidence;

/** How large a picture of a file is drawn: its longer side in pixels. */
enum PreviewSize {
    SMALL(200),
    LARGE(1200);

    private final int longerSide;

    PreviewSize(int longerSide) {
        this.longerSide = longerSide;
    }

    int longerSide() {
        return longerSide;
    }
}
