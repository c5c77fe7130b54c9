package id.kendali.platform.evidence;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Draws pictures small without ever holding the whole of a large one in memory. */
final class Pictures {

    /** What the largest cameras take; a picture that claims more is not decoded. */
    static final long MOST_PIXELS = 64_000_000;

    private Pictures() {}

    /**
     * Reads an image so that its longer side is at most as long as wanted.
     *
     * @throws IOException if it cannot be decoded or claims to be larger than any camera takes
     */
    static BufferedImage read(byte[] content, int longerSide) throws IOException {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new java.io.ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("No reader for this image");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return scaled(sampled(reader, longerSide), longerSide);
            } catch (RuntimeException malformed) {
                throw new IOException("The image is malformed", malformed);
            } finally {
                reader.dispose();
            }
        }
    }

    static BufferedImage turned(BufferedImage image, Orientation orientation) {
        AffineTransform turn = orientation.turn(image.getWidth(), image.getHeight());
        BufferedImage turned = orientation.swapsSides()
                ? canvas(image.getHeight(), image.getWidth(), image)
                : canvas(image.getWidth(), image.getHeight(), image);
        draw(image, turned, turn);
        return turned;
    }

    static void write(BufferedImage image, String format, Path file) throws IOException {
        if (!ImageIO.write(image, format, file.toFile())) {
            throw new IOException("No writer for " + format);
        }
    }

    /** Leaves out pixels while reading, so that at most four times the wanted ones are kept. */
    private static BufferedImage sampled(ImageReader reader, int longerSide) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException("An image of %d by %d pixels is not decoded".formatted(width, height));
        }
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * longerSide));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    static BufferedImage scaled(BufferedImage image, int longerSide) {
        double factor = (double) longerSide / Math.max(image.getWidth(), image.getHeight());
        if (factor >= 1) {
            return image;
        }
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        BufferedImage small = canvas(width, height, image);
        draw(
                image,
                small,
                AffineTransform.getScaleInstance(
                        (double) width / image.getWidth(), (double) height / image.getHeight()));
        return small;
    }

    private static void draw(BufferedImage image, BufferedImage canvas, AffineTransform transform) {
        Graphics2D graphics = canvas.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, transform, null);
        graphics.dispose();
    }

    private static BufferedImage canvas(int width, int height, BufferedImage like) {
        boolean transparent = like.getColorModel().hasAlpha();
        return new BufferedImage(width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }
}
