package id.kendali.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "'C:\\Users\\a\\foto 1.jpg', foto 1.jpg",
        "../../etc/passwd, passwd",
        "'BA pemeriksaan — Juni.pdf', 'BA pemeriksaan — Juni.pdf'",
        "'foto\u202Egpj.exe', fotogpj.exe",
        "'a\r\nb.pdf', ab.pdf",
        "'  ', tanpa-nama",
        "'', tanpa-nama"
    })
    void leavesOutFoldersAndWhatDeceivesTheEye(String uploaded, String kept) {
        assertThat(FileName.of(uploaded).value()).isEqualTo(kept);
    }

    @Test
    void shortensALongNameAndKeepsItsEnding() {
        assertThat(FileName.of("a".repeat(300) + ".pdf").value()).hasSize(200).endsWith("a.pdf");
        assertThat(FileName.of("b".repeat(300)).value()).hasSize(200);
    }

    @Test
    void downloadsUnderTheEndingOfTheContent() {
        assertThat(FileName.of("foto.exe").forDownload(EvidenceType.JPEG)).isEqualTo("foto.exe.jpg");
        assertThat(FileName.of("foto.JPEG").forDownload(EvidenceType.JPEG)).isEqualTo("foto.JPEG");
        assertThat(FileName.of("BA.pdf").forDownload(EvidenceType.PDF)).isEqualTo("BA.pdf");
    }
}
