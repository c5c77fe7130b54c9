package id.kendali.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfProcessTests {

    @TempDir
    Path folder;

    @Test
    void drawsTheFirstPageTwice() throws IOException {
        draw(SampleFiles.pdf("Berita acara"), Duration.ofSeconds(30));
        BufferedImage large = ImageIO.read(folder.resolve("large.png").toFile());
        assertThat(large.getHeight()).isEqualTo(1200);
        assertThat(hasInk(large)).isTrue();
        assertThat(ImageIO.read(folder.resolve("small.png").toFile()).getHeight())
                .isEqualTo(200);
    }

    @Test
    void endsADrawingThatTakesTooLong() {
        byte[] bomb = SampleFiles.pdfBomb(1L << 30);
        assertThat(bomb).hasSizeLessThan(2_000_000);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> draw(bomb, Duration.ofSeconds(3)))
                .withMessageContaining("longer");
    }

    @Test
    void saysSoIfThePdfIsBroken() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> draw(SampleFiles.text("%PDF-1.7 nothing"), Duration.ofSeconds(30)));
    }

    private void draw(byte[] pdf, Duration longest) throws IOException {
        new PdfProcess(longest)
                .draw(new ByteArrayInputStream(pdf), folder.resolve("large.png"), folder.resolve("small.png"));
    }

    private static boolean hasInk(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFF) < 64) {
                    return true;
                }
            }
        }
        return false;
    }
}
