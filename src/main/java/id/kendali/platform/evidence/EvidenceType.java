package id.kendali.platform.evidence;

import java.util.Locale;

/** The types of files that Kendali can recognise by content and show; the settings say which of them are accepted. */
public enum EvidenceType {
    PDF("application/pdf", "PDF", "file-type-pdf", true),
    JPEG("image/jpeg", "JPEG", "photo", true),
    PNG("image/png", "PNG", "photo", true),
    WEBP("image/webp", "WebP", "photo", false),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX", "file-spreadsheet", false),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX", "file-text", false);

    private final String mediaType;
    private final String label;
    private final String icon;
    private final boolean previewable;

    EvidenceType(String mediaType, String label, String icon, boolean previewable) {
        this.mediaType = mediaType;
        this.label = label;
        this.icon = icon;
        this.previewable = previewable;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How people call it, in both languages. */
    public String label() {
        return label;
    }

    public String icon() {
        return icon;
    }

    /** Whether Kendali draws a picture of it. */
    public boolean previewable() {
        return previewable;
    }

    /** The ending under which it is downloaded, so that a harmless content never gets the name of a programme. */
    String ending() {
        return "." + (this == JPEG ? "jpg" : label.toLowerCase(Locale.ROOT));
    }

    boolean endsRightly(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(ending()) || this == JPEG && lower.endsWith(".jpeg");
    }
}
