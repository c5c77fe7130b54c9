package id.kendali.platform.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Finds the row of heads in a file: the first one, on any sheet, that names all columns which the format requires. */
final class HeadSearch {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);

    private final MessageSource messages;
    private final List<ImportColumn> wanted;
    private final Map<String, String> keysByHead = new HashMap<>();

    HeadSearch(List<ImportColumn> wanted, MessageSource messages) {
        this.wanted = wanted;
        this.messages = messages;
        for (ImportColumn column : wanted) {
            heads(column).forEach(head -> keysByHead.put(normal(head), column.key()));
        }
    }

    SheetContent find(List<Sheet> sheets) {
        List<Found> candidates = sheets.stream().flatMap(this::candidates).toList();
        Found best = candidates.stream()
                .max(Comparator.comparingInt(found -> found.columns().size()))
                .orElseThrow(() -> new FileRefused("exchange.file.noHead", names(wanted)));
        Found complete = candidates.stream()
                .filter(found -> missing(found).isEmpty())
                .findFirst()
                .orElse(best);
        if (!missing(complete).isEmpty()) {
            throw new FileRefused(
                    "exchange.file.missingColumn", complete.sheet().name(), names(missing(complete)));
        }
        doubled(complete).ifPresent(column -> {
            throw new FileRefused("exchange.file.doubleColumn", names(List.of(column)));
        });
        return content(complete);
    }

    private Stream<Found> candidates(Sheet sheet) {
        return sheet.lines().stream()
                .limit(UploadLimits.ROWS_BEFORE_HEAD)
                .map(line -> found(sheet, line))
                .filter(found -> !found.columns().isEmpty());
    }

    private Found found(Sheet sheet, Sheet.Line line) {
        List<SheetContent.Column> columns = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String head = line.cells().get(i).text();
            String key = keysByHead.get(normal(head));
            if (key != null) {
                columns.add(new SheetContent.Column(key, i));
            } else if (!head.isBlank()) {
                ignored.add(head);
            }
        }
        return new Found(sheet, line, columns, ignored);
    }

    private static SheetContent content(Found found) {
        List<SheetContent.Row> rows = found.sheet().lines().stream()
                .filter(line -> line.number() > found.head().number())
                .map(line -> new SheetContent.Row(
                        line.number(),
                        found.columns().stream()
                                .map(column -> line.cell(column.position()))
                                .toList()))
                .filter(row -> !row.cells().stream().allMatch(SheetCell::isBlank))
                .toList();
        if (rows.isEmpty()) {
            throw new FileRefused("exchange.file.noRows", found.sheet().name());
        }
        if (rows.size() > UploadLimits.ROWS) {
            throw UploadLimits.tooLong();
        }
        return new SheetContent(found.sheet().name(), found.head().number(), found.columns(), found.ignored(), rows);
    }

    private List<ImportColumn> missing(Found found) {
        return wanted.stream()
                .filter(ImportColumn::required)
                .filter(column ->
                        found.columns().stream().noneMatch(each -> each.key().equals(column.key())))
                .toList();
    }

    private Optional<ImportColumn> doubled(Found found) {
        return wanted.stream()
                .filter(column -> found.columns().stream()
                                .filter(each -> each.key().equals(column.key()))
                                .count()
                        > 1)
                .findFirst();
    }

    private String names(List<ImportColumn> columns) {
        return columns.stream()
                .map(column -> "“" + messages.getMessage(column.messageKey(), null, LANGUAGES.get(0)) + "”")
                .collect(Collectors.joining(", "));
    }

    private Stream<String> heads(ImportColumn column) {
        return Stream.of(
                        LANGUAGES.stream().map(language -> messages.getMessage(column.messageKey(), null, language)),
                        column.aliases().stream(),
                        Stream.of(column.key()))
                .flatMap(each -> each);
    }

    /** Case, spaces, signs and remarks in brackets do not make another head. */
    private static String normal(String head) {
        return head.replaceAll("\\(.*?\\)", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private record Found(Sheet sheet, Sheet.Line head, List<SheetContent.Column> columns, List<String> ignored) {}
}
