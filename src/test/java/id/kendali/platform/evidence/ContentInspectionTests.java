package id.kendali.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentInspectionTests {

    private static final String SVG =
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>";

    private final ContentInspection inspection = new ContentInspection();

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("contents")
    void recognisesAContentWhateverItIsCalled(String mediaType, byte[] content) throws IOException {
        assertThat(inspection.mediaTypeOf(Files.write(folder.resolve("foto.jpg"), content)))
                .isEqualTo(mediaType);
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                Arguments.of(EvidenceType.PDF.mediaType(), SampleFiles.pdf("Laporan")),
                Arguments.of(EvidenceType.JPEG.mediaType(), SampleFiles.jpeg(8, 8)),
                Arguments.of(EvidenceType.PNG.mediaType(), SampleFiles.png(8, 8)),
                Arguments.of(EvidenceType.WEBP.mediaType(), SampleFiles.webp()),
                Arguments.of(EvidenceType.XLSX.mediaType(), SampleFiles.xlsx()),
                Arguments.of(EvidenceType.DOCX.mediaType(), SampleFiles.docx()),
                Arguments.of(ContentInspection.MACROS, SampleFiles.workbookWithMacros()),
                Arguments.of("application/zip", SampleFiles.zip()),
                Arguments.of("text/html", SampleFiles.text("<!doctype html><html><body>x</body></html>")),
                Arguments.of("image/svg+xml", SampleFiles.text(SVG)),
                Arguments.of("text/plain", SampleFiles.text("catatan biasa")),
                Arguments.of("application/x-msdownload", new byte[] {'M', 'Z', 0, 0, 'x'}));
    }

    @Test
    void takesAZipThatBreaksOffForAZip() throws IOException {
        byte[] whole = SampleFiles.xlsx();
        Path half = Files.write(folder.resolve("a.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(ContentInspection.known(inspection.mediaTypeOf(half))).isEmpty();
    }
}
