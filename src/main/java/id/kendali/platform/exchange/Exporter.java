package id.kendali.platform.exchange;

import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.NotFound;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.View;

/**
 * Sends a table as a file. A handler returns {@code exporter.xlsx(table)} or {@code exporter.csv(table)}; the rows are
 * read within the scope of the person who asks and go out as they are read.
 */
@Component
public class Exporter {

    private final MessageSource messages;
    private final Formats formats;
    private final Clock clock;
    private final ZoneId officeZone;
    private final TransactionTemplate reading;

    Exporter(
            MessageSource messages,
            Formats formats,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${kendali.zone}") ZoneId officeZone) {
        this.messages = messages;
        this.formats = formats;
        this.clock = clock;
        this.officeZone = officeZone;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * The table as the kind of file that an address names.
     *
     * @param format {@code xlsx} or {@code csv}
     * @throws NotFound for any other
     */
    public View file(String format, ExportTable<?> table) {
        return switch (format) {
            case "xlsx" -> xlsx(table);
            case "csv" -> csv(table);
            default -> throw new NotFound("file format " + format);
        };
    }

    /** Excel: real numbers and dates, texts that are never formulas, the head frozen. */
    public View xlsx(ExportTable<?> table) {
        return download(table, "xlsx", ExportDownload.XLSX, XlsxExport::write);
    }

    /** Text that an Indonesian Excel opens by a double click: {@code ;} between columns, comma as decimal sign. */
    public View csv(ExportTable<?> table) {
        return download(table, "csv", ExportDownload.CSV, CsvExport::write);
    }

    private View download(ExportTable<?> table, String ending, String contentType, Writer writer) {
        PrintedTable printed = printed(table);
        LocalDate day = LocalDate.ofInstant(clock.instant(), printed.zone());
        return new ExportDownload(
                FileName.ofTitle(printed.title() + " " + day, ending),
                contentType,
                out -> reading.executeWithoutResult(transaction -> {
                    try {
                        writer.write(table, printed, out);
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                }));
    }

    PrintedTable printed(ExportTable<?> table) {
        Optional<SignedIn> person = SignedIn.current();
        ZoneId zone =
                person.map(signedIn -> ZoneId.of(signedIn.position().zone())).orElse(officeZone);
        Instant now = clock.instant();
        List<String> notes = new ArrayList<>();
        if (!table.filters().isEmpty()) {
            notes.add(text(Phrase.of("exchange.export.filter", filters(table))));
        }
        String time = formats.dateTime(now, zone);
        notes.add(text(person.map(signedIn -> Phrase.of(
                        "exchange.export.madeBy", time, signedIn.position().label()))
                .orElse(Phrase.of("exchange.export.made", time))));
        table.source().ifPresent(source -> notes.add(text(Phrase.of("exchange.export.source", text(source)))));
        return new PrintedTable(text(table.title()), notes, heads(table, zone, now), zone);
    }

    private String filters(ExportTable<?> table) {
        return table.filters().stream()
                .map(filter -> text(filter.label()) + ": " + filter.value())
                .collect(Collectors.joining(" · "));
    }

    private List<String> heads(ExportTable<?> table, ZoneId zone, Instant now) {
        String time = formats.time(now, zone);
        String zoneName = time.substring(time.indexOf(' ') + 1);
        return table.columns().stream()
                .map(column -> column.kind() == ColumnKind.DATETIME
                        ? text(column.head()) + " (" + zoneName + ")"
                        : text(column.head()))
                .toList();
    }

    private String text(Phrase phrase) {
        return phrase.in(messages, LocaleContextHolder.getLocale());
    }

    @FunctionalInterface
    private interface Writer {

        void write(ExportTable<?> table, PrintedTable printed, OutputStream out) throws IOException;
    }
}
