package id.kendali.governance.plan;

import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanDocument.Funding;
import id.kendali.governance.plan.document.PlanDocument.Target;
import id.kendali.governance.plan.document.PlanNode;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.platform.ui.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which inputs a part of a draft has, what they hold now, and what follows from what was typed into them. Inputs that hold
 * what the draft says already change nothing, however the figure is written.
 */
final class DraftFields {

    private static final String TARGETS = "indicator_targets.csv";
    private static final String FUNDING = "funding.csv";
    private static final String ROADMAP = "roadmap.csv";
    private static final String STRATEGY = "strategy.yaml";
    private static final int LONGEST_TEXT = 2_000;

    private final PlanDocument content;
    private final Formats formats;
    private final PlanTexts texts;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<DraftEdit> edits = new ArrayList<>();

    DraftFields(PlanDocument content, Formats formats, PlanTexts texts) {
        this.content = content;
        this.formats = formats;
        this.texts = texts;
    }

    /** What is wrong, by the names of the inputs. */
    Map<String, String> errors() {
        return errors;
    }

    List<DraftEdit> edits() {
        return edits;
    }

    // ---------------------------------------------------------------- names and values of the inputs

    /** The same as long as the row stands in its place and is about the same thing. */
    static String name(PlanRow row) {
        String about = Stream.of("code", "year", "table", "aspect_no", "item_no")
                .map(row::textOrBlank)
                .collect(Collectors.joining("|"));
        return "baris" + row.number() + "-" + Integer.toHexString(about.hashCode());
    }

    /** The same as long as there is an element of this kind and code. */
    static String name(List<Cascade.Element> elements, int place) {
        String key = elements.get(place).key();
        long before = elements.stream()
                .limit(place)
                .filter(element -> element.key().equals(key))
                .count();
        return "unsur-" + Integer.toHexString(key.hashCode()) + "-" + before;
    }

    String value(Target target) {
        return target.value() == null ? target.row().textOrBlank("target") : formats.number(target.value());
    }

    String value(Funding funding) {
        return funding.amount() == null
                ? funding.row().textOrBlank("amount_idr")
                : formats.number(
                        funding.amount(),
                        Math.max(0, funding.amount().stripTrailingZeros().scale()));
    }

    /** Where the name of an element stands. */
    static PlanNode nameOf(Cascade.Element element) {
        PlanNode node = element.node();
        return List.of("name", "text", "kementerian").stream()
                .map(node::get)
                .filter(below -> below.text().filter(element.name()::equals).isPresent())
                .findFirst()
                .orElse(node);
    }

    // ---------------------------------------------------------------- what was typed

    void read(DraftPage.Part part, TypedDraft typed) {
        switch (part) {
            case TARGET -> readTargets(typed);
            case PENDANAAN -> readFunding(typed);
            case KASKADE -> readNames(typed);
            case PETA_JALAN -> readRoadmap(typed);
        }
        if (!typed.removed().isEmpty() && typed.filled(TypedDraft.REASON).isEmpty()) {
            errors.put(
                    TypedDraft.REASON,
                    texts.here("plan.edit.reason.missing", typed.removed().size()));
        }
    }

    private void readTargets(TypedDraft typed) {
        Map<Target, String> removals = removals(content.targets(), DraftFields::place, Target::row);
        for (Target target : content.targets()) {
            if (typed.removed().contains(removals.get(target))) {
                edits.add(new DraftEdit.RemovedRow(TARGETS, target.row().number()));
                continue;
            }
            String text = typed.text(name(target.row())).orElse(value(target));
            if (text.equals(value(target))) {
                continue;
            }
            TypedNumber number = TypedNumber.decimal(text);
            if (isSound(name(target.row()), number)) {
                edits.add(new DraftEdit.Cell(TARGETS, target.row().number(), "target", number.plain()));
                printed(target, number)
                        .ifPresent(printed -> edits.add(
                                new DraftEdit.Cell(TARGETS, target.row().number(), "target_printed", printed)));
            }
        }
        addRow(typed, content.targets().stream().map(DraftFields::place).toList(), TypedNumber::decimal)
                .ifPresent(row -> row.figures().forEach((year, number) -> {
                    String unit = typed.text(TypedDraft.NEW_UNIT).orElse("");
                    String figure = formats.number(number.value());
                    edits.add(newRow(
                            TARGETS,
                            row,
                            year,
                            Map.of(
                                    "indicator_printed",
                                    row.name(),
                                    "target",
                                    number.plain(),
                                    "unit",
                                    unit,
                                    "target_printed",
                                    unit.equals("%") ? figure + unit : (figure + " " + unit).strip())));
                }));
    }

    /** What is printed follows the figure: only its number changes, the unit beside it stays. */
    private Optional<String> printed(Target target, TypedNumber number) {
        String figure = number.value() == null ? "" : formats.number(number.value());
        return target.row()
                .text("target_printed")
                .map(printed ->
                        printed.replaceFirst("-?\\d[\\d.]*(,\\d+)?", figure).strip());
    }

    private void readFunding(TypedDraft typed) {
        Map<Funding, String> removals = removals(content.funding(), DraftFields::place, Funding::row);
        for (Funding funding : content.funding()) {
            if (typed.removed().contains(removals.get(funding))) {
                edits.add(new DraftEdit.RemovedRow(FUNDING, funding.row().number()));
                continue;
            }
            String text = typed.text(name(funding.row())).orElse(value(funding));
            if (text.equals(value(funding))) {
                continue;
            }
            TypedNumber number = TypedNumber.rupiah(text);
            BigDecimal now = funding.amount();
            boolean same = now != null && number.value() != null && now.compareTo(number.value()) == 0;
            if (!same && isSound(name(funding.row()), number)) {
                edits.add(new DraftEdit.Cell(FUNDING, funding.row().number(), "amount_idr", number.plain()));
            }
        }
        addRow(typed, content.funding().stream().map(DraftFields::place).toList(), TypedNumber::rupiah)
                .ifPresent(row -> row.figures()
                        .forEach((year, number) -> edits.add(
                                newRow(FUNDING, row, year, Map.of("name", row.name(), "amount_idr", number.plain())))));
    }

    // ---------------------------------------------------------------- whole rows of printed tables

    /** What a row of a printed table is about. */
    private record RowPlace(String table, GridKey key) {}

    private static RowPlace place(Target target) {
        return new RowPlace(target.table(), key(target));
    }

    private static RowPlace place(Funding funding) {
        return new RowPlace(funding.table(), key(funding));
    }

    static GridKey key(Target target) {
        return new GridKey(target.code(), target.namePrinted(), target.unitPrinted());
    }

    static GridKey key(Funding funding) {
        return new GridKey(funding.code(), funding.name(), "");
    }

    /** Under which each figure's row of its table is ticked to be taken out: the name of the first input of the row. */
    private static <T> Map<T, String> removals(List<T> figures, Function<T, RowPlace> place, Function<T, PlanRow> row) {
        Map<RowPlace, String> first = new HashMap<>();
        Map<T, String> removals = new HashMap<>();
        for (T figure : figures) {
            first.putIfAbsent(place.apply(figure), name(row.apply(figure)));
            removals.put(figure, first.get(place.apply(figure)));
        }
        return removals;
    }

    /** A row to be added, complete and sound. */
    private record AddedRow(String table, String code, String name, Map<Integer, TypedNumber> figures) {}

    /** The elements that a row of a table can be about. */
    static List<Cascade.Element> addable(PlanDocument content, DraftPage.Part part) {
        return content.cascade()
                .of(part == DraftPage.Part.TARGET ? Cascade.Kind.INDIKATOR : Cascade.Kind.SASARAN_KEGIATAN);
    }

    private Optional<AddedRow> addRow(TypedDraft typed, List<RowPlace> present, Function<String, TypedNumber> reading) {
        Map<Integer, TypedNumber> figures = new TreeMap<>();
        List<Integer> years = content.years().map(PlanDocument.Years::all).orElse(List.of());
        years.forEach(year ->
                typed.filled(TypedDraft.newFigure(year)).ifPresent(text -> figures.put(year, reading.apply(text))));
        Optional<String> table = typed.filled(TypedDraft.NEW_TABLE);
        Optional<String> code = typed.filled(TypedDraft.NEW_CODE);
        if (figures.isEmpty() && table.isEmpty() && code.isEmpty()) {
            return Optional.empty();
        }
        int before = errors.size();
        if (table.isEmpty()) {
            errors.put(TypedDraft.NEW_TABLE, texts.here("plan.edit.row.table.missing"));
        }
        if (code.isEmpty()) {
            errors.put(TypedDraft.NEW_CODE, texts.here("plan.edit.row.code.missing"));
        } else if (present.stream()
                .anyMatch(row ->
                        row.table().equals(table.orElse("")) && row.key().code().equals(code.get()))) {
            errors.put(
                    TypedDraft.NEW_CODE,
                    texts.here("plan.edit.row.code.present", code.get(), texts.table(table.get())));
        }
        if (figures.isEmpty() && !years.isEmpty()) {
            errors.put(TypedDraft.newFigure(years.get(0)), texts.here("plan.edit.row.figures.missing"));
        }
        figures.forEach((year, number) -> isSound(TypedDraft.newFigure(year), number));
        if (errors.size() > before) {
            return Optional.empty();
        }
        return content.cascade().elements().stream()
                .filter(element -> element.code().equals(code.get()))
                .findFirst()
                .map(element -> new AddedRow(table.get(), code.get(), element.name(), figures));
    }

    private DraftEdit newRow(String file, AddedRow row, int year, Map<String, String> figure) {
        Map<String, String> cells = new HashMap<>();
        content.table(file).columns().forEach(column -> cells.put(column, ""));
        cells.put("code", row.code());
        cells.put("code_printed", row.code());
        cells.put("year", String.valueOf(year));
        cells.put("table", row.table());
        cells.putAll(figure);
        return new DraftEdit.NewRow(file, cells);
    }

    private void readNames(TypedDraft typed) {
        List<Cascade.Element> elements = content.cascade().elements();
        for (int i = 0; i < elements.size(); i++) {
            Cascade.Element element = elements.get(i);
            String field = name(elements, i);
            String text = typed.text(field).orElse(element.name());
            if (!text.equals(element.name()) && isSound(field, text)) {
                edits.add(new DraftEdit.Text(STRATEGY, nameOf(element).path(), text));
                if (element.kind() == Cascade.Kind.PROGRAM) {
                    followProgramme(element.name(), text);
                }
            }
        }
    }

    /** Goals name their programme: they follow when it is called otherwise. */
    private void followProgramme(String before, String after) {
        for (PlanNode goal : content.tree(STRATEGY).get("sasaran_kegiatan").items()) {
            PlanNode programme = goal.get("program");
            if (programme.text().filter(before::equals).isPresent()) {
                edits.add(new DraftEdit.Text(STRATEGY, programme.path(), after));
            }
        }
    }

    private void readRoadmap(TypedDraft typed) {
        for (PlanDocument.RoadmapItem item : content.roadmap()) {
            String field = name(item.row());
            if (typed.removed().contains(field)) {
                edits.add(new DraftEdit.RemovedRow(ROADMAP, item.row().number()));
                continue;
            }
            String text = typed.text(field).orElse(item.text());
            if (!text.equals(item.text()) && isSound(field, text)) {
                edits.add(new DraftEdit.Cell(ROADMAP, item.row().number(), "item", text));
            }
        }
        typed.filled(TypedDraft.NEW_ITEM).ifPresent(text -> addItem(typed, text));
    }

    private void addItem(TypedDraft typed, String text) {
        Optional<String> aspect = typed.filled(TypedDraft.NEW_ASPECT);
        Optional<String> year = typed.filled(TypedDraft.NEW_YEAR);
        if (aspect.isEmpty()) {
            errors.put(TypedDraft.NEW_ASPECT, texts.here("plan.edit.roadmap.aspect.missing"));
        }
        if (year.isEmpty()) {
            errors.put(TypedDraft.NEW_YEAR, texts.here("plan.edit.roadmap.year.missing"));
        }
        if (!isSound(TypedDraft.NEW_ITEM, text) || aspect.isEmpty() || year.isEmpty()) {
            return;
        }
        int last = content.roadmap().stream()
                .filter(item -> String.valueOf(item.aspectNumber()).equals(aspect.get())
                        && String.valueOf(item.year()).equals(year.get()))
                .mapToInt(PlanDocument.RoadmapItem::number)
                .max()
                .orElse(0);
        String aspectName = content.roadmap().stream()
                .filter(item -> String.valueOf(item.aspectNumber()).equals(aspect.get()))
                .map(PlanDocument.RoadmapItem::aspect)
                .findFirst()
                .orElse("");
        Map<String, String> cells = new HashMap<>();
        content.table(ROADMAP).columns().forEach(column -> cells.put(column, ""));
        cells.put("aspect_no", aspect.get());
        cells.put("aspect", aspectName);
        cells.put("year", year.get());
        cells.put("item_no", String.valueOf(last + 1));
        cells.put("item", text);
        edits.add(new DraftEdit.NewRow(ROADMAP, cells));
    }

    private boolean isSound(String field, TypedNumber number) {
        TypedNumber.Fault fault = number.fault();
        if (fault == null) {
            return true;
        }
        errors.put(field, texts.here("plan.edit.number." + fault, number.typed(), number.advice()));
        return false;
    }

    private boolean isSound(String field, String text) {
        if (text.isEmpty()) {
            errors.put(field, texts.here("plan.edit.text.blank"));
        } else if (text.length() > LONGEST_TEXT) {
            errors.put(field, texts.here("plan.edit.text.long", text.length(), LONGEST_TEXT));
        }
        return !errors.containsKey(field);
    }

    // ---------------------------------------------------------------- inputs as the page shows them

    /** @param typed null when the page is opened; else what was typed stays */
    DraftPage.Field field(String name, String label, String value, @Nullable TypedDraft typed, boolean stale) {
        String shown = typed == null ? value : typed.text(name).orElse(value);
        return new DraftPage.Field(
                name,
                label,
                shown,
                TypedDraft.mark(value),
                errors.get(name),
                stale && !shown.equals(value) ? value : null);
    }

    <T> List<DraftPage.Grid> grids(
            List<T> figures,
            Function<T, String> table,
            Function<T, GridKey> key,
            Function<T, Integer> year,
            Function<T, DraftPage.Field> field,
            List<Integer> years,
            @Nullable TypedDraft typed) {
        Map<String, Map<GridKey, Map<Integer, DraftPage.Field>>> tables = new LinkedHashMap<>();
        Map<RowPlace, String> removals = new HashMap<>();
        for (T figure : figures) {
            removals.putIfAbsent(
                    new RowPlace(table.apply(figure), key.apply(figure)),
                    field.apply(figure).name());
            tables.computeIfAbsent(table.apply(figure), each -> new LinkedHashMap<>())
                    .computeIfAbsent(key.apply(figure), each -> new HashMap<>())
                    .putIfAbsent(year.apply(figure), field.apply(figure));
        }
        List<DraftPage.Grid> grids = new ArrayList<>();
        tables.forEach((title, rows) -> grids.add(new DraftPage.Grid(
                title,
                years,
                rows.entrySet().stream()
                        .map(row -> {
                            String removal = removals.get(new RowPlace(title, row.getKey()));
                            return new DraftPage.GridRow(
                                    row.getKey().code(),
                                    row.getKey().name(),
                                    row.getKey().unit(),
                                    years.stream()
                                            .<DraftPage.@Nullable Field>map(row.getValue()::get)
                                            .toList(),
                                    removal,
                                    typed != null && typed.removed().contains(removal));
                        })
                        .toList())));
        return grids;
    }

    /** What a row of a grid is about. */
    record GridKey(String code, String name, String unit) {

        GridKey {
            Objects.requireNonNull(code);
        }
    }
}
