package id.kendali.platform.evidence;

import id.kendali.platform.ui.Formats;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the upload field says about the files that are accepted; the server decides again by content. */
@Component
class EvidenceRules {

    private final EvidenceSettings settings;
    private final Formats formats;

    EvidenceRules(EvidenceSettings settings, Formats formats) {
        this.settings = settings;
        this.formats = formats;
    }

    /** {@code PDF, JPEG, PNG}, for people. */
    public String types() {
        return String.join(", ", settings.labels());
    }

    /** The same for the file chooser of the browser. */
    public String accept() {
        return settings.types().stream().sorted().map(EvidenceType::mediaType).collect(Collectors.joining(","));
    }

    public String maxSize() {
        return formats.bytes(settings.maxSize().toBytes());
    }
}
