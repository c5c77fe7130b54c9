package id.kendali.platform.evidence;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is accepted as evidence.
 *
 * @param types names of {@link EvidenceType}
 * @param maxSize of one file; megabytes as people count them, in thousands
 * @param verifyEveryNthRead how many readings pass until one is compared with the hash while it is read
 */
@ConfigurationProperties("kendali.evidence")
record EvidenceSettings(
        @DefaultValue({"PDF", "JPEG", "PNG", "WEBP", "XLSX", "DOCX"})
        Set<EvidenceType> types,

        @DefaultValue("15000000B") DataSize maxSize,
        @DefaultValue("10") int verifyEveryNthRead) {

    /** The labels of the accepted types in the order of the enumeration. */
    List<String> labels() {
        return types.stream().sorted().map(EvidenceType::label).toList();
    }
}
