package id.kendali.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTests {

    @Test
    void readsALargePictureSmall() throws IOException {
        BufferedImage small = Pictures.read(SampleFiles.jpeg(4000, 3000), 200);
        assertThat(small.getWidth()).isEqualTo(200);
        assertThat(small.getHeight()).isEqualTo(150);
        assertThat(isRed(small, 20, 20)).isTrue();
        assertThat(isRed(small, 180, 20)).isFalse();
    }

    @Test
    void leavesASmallPictureAsItIs() throws IOException {
        BufferedImage same = Pictures.read(SampleFiles.png(60, 40), 200);
        assertThat(same.getWidth()).isEqualTo(60);
    }

    @Test
    void doesNotDecodeAPictureThatClaimsToBeEnormous() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Pictures.read(SampleFiles.pngThatClaims(60_000, 60_000), 200))
                .withMessageContaining("60000 by 60000");
    }

    @Test
    void saysSoIfAPictureIsCutOff() {
        byte[] cut = java.util.Arrays.copyOf(SampleFiles.png(400, 300), 60);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Pictures.read(cut, 200));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 80, 60, 10, 10",
        "2, 80, 60, 70, 10",
        "3, 80, 60, 70, 50",
        "4, 80, 60, 10, 50",
        "5, 60, 80, 10, 10",
        "6, 60, 80, 50, 10",
        "7, 60, 80, 50, 70",
        "8, 60, 80, 10, 70"
    })
    void turnsAPhotographAsTheCameraWasHeld(int orientation, int width, int height, int redX, int redY)
            throws IOException {
        byte[] jpeg = SampleFiles.jpegHeld(80, 60, orientation);
        BufferedImage turned = Pictures.turned(Pictures.read(jpeg, 200), Orientation.ofJpeg(jpeg));
        assertThat(turned.getWidth()).isEqualTo(width);
        assertThat(turned.getHeight()).isEqualTo(height);
        assertThat(isRed(turned, redX, redY)).isTrue();
        assertThat(isRed(turned, width - 1 - redX, height - 1 - redY)).isFalse();
    }

    @Test
    void takesAPhotographUprightIfNothingSensibleIsSaid() {
        assertThat(Orientation.ofJpeg(SampleFiles.jpeg(8, 8))).isEqualTo(Orientation.UPRIGHT);
        assertThat(Orientation.ofJpeg(SampleFiles.jpegHeld(8, 8, 77))).isEqualTo(Orientation.UPRIGHT);
        byte[] cut = java.util.Arrays.copyOf(SampleFiles.jpegHeld(8, 8, 6), 25);
        assertThat(Orientation.ofJpeg(cut)).isEqualTo(Orientation.UPRIGHT);
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 60;
    }
}
