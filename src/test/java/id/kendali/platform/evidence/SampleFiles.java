package id.kendali.platform.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.Workbook;

/** Small files of every kind, made when they are needed. */
final class SampleFiles {

    private SampleFiles() {}

    /** A picture whose upper left quarter is red and whose rest is blue, so that turning shows. */
    static BufferedImage picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        return image;
    }

    static byte[] png(int width, int height) {
        return image(width, height, "png");
    }

    static byte[] jpeg(int width, int height) {
        return image(width, height, "jpeg");
    }

    /** A photograph as a phone takes it: noisy, so that it is as large as a real one. */
    static byte[] photograph(int width, int height, long seed) {
        BufferedImage image = picture(width, height);
        Random random = new Random(seed);
        for (int y = 0; y < height; y += 3) {
            for (int x = 0; x < width; x += 3) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return bytes(out -> ImageIO.write(image, "jpeg", out));
    }

    /** The same JPEG with a note how the camera was held. */
    static byte[] jpegHeld(int width, int height, int orientation) {
        byte[] plain = jpeg(width, height);
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34);
        exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return bytes(out -> {
            out.write(plain, 0, 2);
            out.write(exif.array());
            out.write(plain, 2, plain.length - 2);
        });
    }

    /** A PNG whose head claims a size that its content does not have. */
    static byte[] pngThatClaims(int width, int height) {
        byte[] png = png(8, 8);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    static byte[] pdf(String text) {
        return id.kendali.testing.SampleFiles.pdf(text);
    }

    /** A small PDF whose page unpacks to any size, and draws nothing for as long. */
    static byte[] pdfBomb(long unpacked) {
        byte[] packed = bytes(out -> {
            try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, new Deflater(9))) {
                byte[] spaces = new byte[1 << 20];
                java.util.Arrays.fill(spaces, (byte) ' ');
                for (long left = unpacked; left > 0; left -= spaces.length) {
                    deflating.write(spaces);
                }
            }
        });
        return bytes(out -> {
            String head = """
                    %%PDF-1.4
                    1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj
                    4 0 obj<</Filter/FlateDecode/Length %d>>stream
                    """.formatted(packed.length);
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.write(packed);
            out.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        });
    }

    static byte[] xlsx() {
        return bytes(out -> {
            try (Workbook workbook = new Workbook(out, "Uji", "1.0")) {
                workbook.newWorksheet("Uji").value(0, 0, "aksi");
            }
        });
    }

    static byte[] docx() {
        return office("wordprocessingml.document.main+xml", "word/document.xml");
    }

    static byte[] workbookWithMacros() {
        return office("spreadsheetml.sheet.main+xml", "xl/vbaProject.bin");
    }

    static byte[] zip() {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                entry(zip, "laporan.txt", "isi");
            }
        });
    }

    static byte[] webp() {
        byte[] head = "RIFF\0\0\0\0WEBPVP8L".getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(64).put(head).array();
    }

    static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] office(String mainType, String part) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                entry(zip, "[Content_Types].xml", """
                        <?xml version="1.0"?><Types><Override PartName="/main" \
                        ContentType="application/vnd.openxmlformats-officedocument.%s"/></Types>
                        """.formatted(mainType));
                entry(zip, part, "<x/>");
            }
        });
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text(content));
        zip.closeEntry();
    }

    private static byte[] image(int width, int height, String format) {
        return bytes(out -> ImageIO.write(picture(width, height), format, out));
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private interface Writing {

        void to(OutputStream out) throws IOException;
    }
}
