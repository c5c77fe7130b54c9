package id.kendali.platform.evidence;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A process of its own that draws the first page of a PDF. A hostile PDF can ask for any amount of memory and time; here
 * it has a small heap, and {@link PdfProcess} ends it when it takes too long.
 */
final class PdfFirstPage {

    private static final float LARGEST_SCALE = 4;

    private PdfFirstPage() {}

    /** Reads the PDF from standard input; arguments are pairs of a longer side and the file to write. */
    public static void main(String[] arguments) throws IOException {
        Iterator<String> wanted = Arrays.asList(arguments).iterator();
        BufferedImage page = draw(System.in.readAllBytes(), Integer.parseInt(wanted.next()));
        Pictures.write(page, "png", Path.of(wanted.next()));
        while (wanted.hasNext()) {
            Pictures.write(Pictures.scaled(page, Integer.parseInt(wanted.next())), "png", Path.of(wanted.next()));
        }
    }

    private static BufferedImage draw(byte[] pdf, int longerSide) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle box = document.getPage(0).getCropBox();
            float longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(0, Math.min(LARGEST_SCALE, longerSide / longest), ImageType.RGB);
        }
    }
}
