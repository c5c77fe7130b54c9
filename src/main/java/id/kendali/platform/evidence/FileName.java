package id.kendali.platform.evidence;

import java.util.regex.Pattern;

/** The name under which a file was uploaded, without folders and without characters that deceive the eye. */
record FileName(String value) {

    private static final int LONGEST = 200;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\u2028\\u2029]");
    private static final String NAMELESS = "tanpa-nama";

    static FileName of(String uploaded) {
        String bare = UNSEEN.matcher(FOLDERS.matcher(uploaded).replaceFirst(""))
                .replaceAll("")
                .strip();
        String named = bare.isEmpty() ? NAMELESS : bare;
        return new FileName(named.length() <= LONGEST ? named : shortened(named));
    }

    /** The name for a download: its ending is that of the content. */
    String forDownload(EvidenceType type) {
        return type.endsRightly(value) ? value : value + type.ending();
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
