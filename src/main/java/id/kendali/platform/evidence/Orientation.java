package id.kendali.platform.evidence;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held (EXIF tag 274): phones store photographs lying and note how to turn them. */
enum Orientation {
    UPRIGHT(1, 0, 0, 1, false),
    MIRRORED(-1, 0, 0, 1, false),
    UPSIDE_DOWN(-1, 0, 0, -1, false),
    UPSIDE_DOWN_MIRRORED(1, 0, 0, -1, false),
    LYING_LEFT_MIRRORED(0, 1, 1, 0, true),
    LYING_LEFT(0, 1, -1, 0, true),
    LYING_RIGHT_MIRRORED(0, -1, -1, 0, true),
    LYING_RIGHT(0, -1, 1, 0, true);

    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF_SEGMENT = 0xFFE1;
    private static final int EXIF_NAME = 0x45786966;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int ENTRY_LENGTH = 12;

    private final double scaleX;
    private final double shearY;
    private final double shearX;
    private final double scaleY;
    private final boolean swapsSides;

    Orientation(double scaleX, double shearY, double shearX, double scaleY, boolean swapsSides) {
        this.scaleX = scaleX;
        this.shearY = shearY;
        this.shearX = shearX;
        this.scaleY = scaleY;
        this.swapsSides = swapsSides;
    }

    boolean swapsSides() {
        return swapsSides;
    }

    /** Moves the turned picture back to where the canvas is. */
    AffineTransform turn(int width, int height) {
        double right = scaleX < 0 ? width : shearX < 0 ? height : 0;
        double down = scaleY < 0 ? height : shearY < 0 ? width : 0;
        return new AffineTransform(scaleX, shearY, shearX, scaleY, right, down);
    }

    /** Reads it from a JPEG; upright if nothing is said or what is said makes no sense. */
    static Orientation ofJpeg(byte[] content) {
        try {
            ByteBuffer jpeg = ByteBuffer.wrap(content);
            int position = 2;
            while (position + 4 <= content.length) {
                int marker = jpeg.getShort(position) & 0xFFFF;
                int length = jpeg.getShort(position + 2) & 0xFFFF;
                if (marker == START_OF_SCAN || length < 2) {
                    return UPRIGHT;
                }
                if (marker == EXIF_SEGMENT && length > 16 && jpeg.getInt(position + 4) == EXIF_NAME) {
                    return ofExif(jpeg.slice(position + 10, length - 8));
                }
                position += 2 + length;
            }
        } catch (IndexOutOfBoundsException cutOff) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static Orientation ofExif(ByteBuffer exif) {
        exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_LENGTH;
            if ((exif.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
                int value = exif.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
