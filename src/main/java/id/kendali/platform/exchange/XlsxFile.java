package id.kendali.platform.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a workbook as a stream: the cached value of each cell, nothing else. */
final class XlsxFile {

    private XlsxFile() {}

    static List<Sheet> read(byte[] content, SheetReading reading) {
        try {
            guardAgainstBombs(content);
            try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
                return sheets(workbook, reading);
            }
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | IllegalStateException damaged) {
            throw new FileRefused("exchange.file.damaged");
        }
    }

    /** Counts what unpacking really yields, part by part, before anything keeps it. */
    private static void guardAgainstBombs(byte[] content) throws IOException {
        byte[] buffer = new byte[16_384];
        long unpacked = 0;
        int parts = 0;
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            for (ZipArchiveEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > UploadLimits.UNPACKED_BYTES) {
                        throw new FileRefused("exchange.file.bomb");
                    }
                }
                if (parts > UploadLimits.PARTS) {
                    throw new FileRefused("exchange.file.bomb");
                }
            }
        }
    }

    private static List<Sheet> sheets(OPCPackage workbook, SheetReading reading)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(workbook);
        ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(workbook);
        StylesTable styles = reader.getStylesTable();
        boolean since1904 = countsSince1904(reader);
        List<Sheet> sheets = new ArrayList<>();
        if (!(reader.getSheetsData() instanceof XSSFReader.SheetIterator each)) {
            throw new FileRefused("exchange.file.damaged");
        }
        while (each.hasNext()) {
            try (InputStream data = each.next()) {
                XlsxSheetHandler handler = new XlsxSheetHandler(texts, styles, since1904, reading);
                parse(data, handler);
                sheets.add(new Sheet(each.getSheetName(), handler.lines()));
            }
        }
        return sheets;
    }

    private static boolean countsSince1904(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        boolean[] answer = {false};
        try (InputStream data = reader.getWorkbookData()) {
            parse(data, new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    String value = name.equals("workbookPr") ? attributes.getValue("date1904") : null;
                    answer[0] |= "1".equals(value) || "true".equals(value);
                }
            });
        }
        return answer[0];
    }

    private static void parse(InputStream data, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(data));
    }
}
