package id.kendali.governance.plan;

import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a draft part by part for editing, and saves what was typed: all of a part, or nothing. */
@Component
@Transactional
class DraftDesk {

    private final PlanFrames frames;
    private final Versioning versioning;
    private final ContradictionRegister register;
    private final PlanTexts texts;
    private final Formats formats;

    DraftDesk(
            PlanFrames frames,
            Versioning versioning,
            ContradictionRegister register,
            PlanTexts texts,
            Formats formats) {
        this.frames = frames;
        this.versioning = versioning;
        this.register = register;
        this.texts = texts;
        this.formats = formats;
    }

    /** What became of a saving. */
    sealed interface Result {}

    /**
     * It is saved.
     *
     * @param appeared codes of the contradictions that there are since
     * @param vanished codes of those that there are no more
     */
    record Saved(int changes, Set<String> appeared, Set<String> vanished) implements Result {}

    /** Something is wrong, or somebody else changed the draft; nothing is saved and what was typed stays. */
    record Rejected(DraftPage page, boolean stale) implements Result {}

    @Transactional(readOnly = true)
    DraftPage open(String region, int year, int number, DraftPage.Part part, SignedIn me) {
        PlanFrame frame = draft(region, year, number, me);
        return page(frame, part, new DraftFields(frame.content(), formats, texts), null, false);
    }

    Result save(String region, int year, int number, DraftPage.Part part, TypedDraft typed, SignedIn me) {
        PlanFrame frame = draft(region, year, number, me);
        DraftFields fields = new DraftFields(frame.content(), formats, texts);
        if (frame.version().version() != typed.expected()) {
            return new Rejected(page(frame, part, fields, typed, true), true);
        }
        fields.read(part, typed);
        if (!fields.errors().isEmpty()) {
            return new Rejected(page(frame, part, fields, typed, false), false);
        }
        if (fields.edits().isEmpty()) {
            return new Saved(0, Set.of(), Set.of());
        }
        Set<String> before = codes(frame.version());
        PlanVersion saved = versioning.edit(
                frame.version().id(),
                fields.edits(),
                typed.removed().isEmpty()
                        ? null
                        : typed.filled(TypedDraft.REASON).orElse(null),
                typed.expected());
        Set<String> after = codes(saved);
        return new Saved(fields.edits().size(), without(after, before), without(before, after));
    }

    /** The draft, if the person may edit it. */
    @Transactional(readOnly = true)
    PlanFrame draft(String region, int year, int number, SignedIn me) {
        PlanFrame frame = frames.of(region, year, number);
        if (!me.reaches(frame.region().id().value())) {
            throw new NotFound("draft of " + region);
        }
        if (!frame.version().state().isOpenForEdit()) {
            throw new Refused("plan.refused.notOpen", number);
        }
        return frame;
    }

    private Set<String> codes(PlanVersion version) {
        return register.of(version.id()).stream()
                .map(RegisteredContradiction::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        Set<String> rest = new TreeSet<>(these);
        rest.removeAll(those);
        return rest;
    }

    private DraftPage page(
            PlanFrame frame, DraftPage.Part part, DraftFields fields, @Nullable TypedDraft typed, boolean stale) {
        PlanDocument content = frame.content();
        return new DraftPage(
                frame,
                part,
                parts(frame),
                switch (part) {
                    case TARGET -> targets(frame, fields, typed, stale);
                    case PENDANAAN -> funding(frame, fields, typed, stale);
                    case KASKADE, PETA_JALAN -> List.of();
                },
                part == DraftPage.Part.KASKADE ? names(content, fields, typed, stale) : List.of(),
                part == DraftPage.Part.PETA_JALAN ? roadmap(content, fields, typed, stale) : List.of(),
                aspects(content),
                addition(content, part),
                frame.version().version(),
                Map.copyOf(fields.errors()));
    }

    private List<Choice> parts(PlanFrame frame) {
        String address = frame.base() + "/versi/" + frame.version().number() + "/sunting?bagian=";
        return Arrays.stream(DraftPage.Part.values())
                .map(part -> new Choice(address + part.parameter(), texts.here("plan.edit.part." + part)))
                .toList();
    }

    private List<DraftPage.Grid> targets(
            PlanFrame frame, DraftFields fields, @Nullable TypedDraft typed, boolean stale) {
        return fields.grids(
                frame.content().targets(),
                PlanDocument.Target::table,
                DraftFields::key,
                PlanDocument.Target::year,
                target -> fields.field(
                        DraftFields.name(target.row()),
                        label(target.code(), target.year(), target.table()),
                        fields.value(target),
                        typed,
                        stale),
                frame.years(),
                typed);
    }

    private List<DraftPage.Grid> funding(
            PlanFrame frame, DraftFields fields, @Nullable TypedDraft typed, boolean stale) {
        return fields.grids(
                frame.content().funding(),
                PlanDocument.Funding::table,
                DraftFields::key,
                PlanDocument.Funding::year,
                funding -> fields.field(
                        DraftFields.name(funding.row()),
                        label(funding.code(), funding.year(), funding.table()),
                        fields.value(funding),
                        typed,
                        stale),
                frame.years(),
                typed);
    }

    private List<DraftPage.NameGroup> names(
            PlanDocument content, DraftFields fields, @Nullable TypedDraft typed, boolean stale) {
        Map<Cascade.Kind, List<DraftPage.Name>> groups = new LinkedHashMap<>();
        List<Cascade.Element> elements = content.cascade().elements();
        for (int i = 0; i < elements.size(); i++) {
            Cascade.Element element = elements.get(i);
            String kind = texts.here("plan.edit.kind." + element.kind());
            groups.computeIfAbsent(element.kind(), each -> new ArrayList<>())
                    .add(new DraftPage.Name(
                            element.code(),
                            fields.field(
                                    DraftFields.name(elements, i),
                                    kind + " " + element.code(),
                                    element.name(),
                                    typed,
                                    stale)));
        }
        return groups.entrySet().stream()
                .map(group -> new DraftPage.NameGroup(texts.here("plan.edit.kind." + group.getKey()), group.getValue()))
                .toList();
    }

    private List<DraftPage.Aspect> roadmap(
            PlanDocument content, DraftFields fields, @Nullable TypedDraft typed, boolean stale) {
        Map<String, List<DraftPage.Item>> aspects = new LinkedHashMap<>();
        for (PlanDocument.RoadmapItem item : content.roadmap()) {
            String name = DraftFields.name(item.row());
            aspects.computeIfAbsent(item.aspect(), each -> new ArrayList<>())
                    .add(new DraftPage.Item(
                            item.year(),
                            item.number(),
                            item.row().number(),
                            fields.field(
                                    name,
                                    texts.here(
                                            "plan.edit.roadmap.item",
                                            item.aspect(),
                                            String.valueOf(item.year()),
                                            item.number()),
                                    item.text(),
                                    typed,
                                    stale),
                            typed != null && typed.removed().contains(name)));
        }
        return aspects.entrySet().stream()
                .map(aspect -> new DraftPage.Aspect(aspect.getKey(), aspect.getValue()))
                .toList();
    }

    private DraftPage.Addition addition(PlanDocument content, DraftPage.Part part) {
        Stream<String> tables = switch (part) {
            case TARGET -> content.targets().stream().map(PlanDocument.Target::table);
            case PENDANAAN -> content.funding().stream().map(PlanDocument.Funding::table);
            case KASKADE, PETA_JALAN -> Stream.empty();
        };
        List<Choice> choices = tables.distinct()
                .map(table -> new Choice(table, texts.table(table)))
                .toList();
        return choices.isEmpty()
                ? DraftPage.Addition.NONE
                : new DraftPage.Addition(
                        choices,
                        DraftFields.addable(content, part).stream()
                                .map(element -> new Choice(element.code(), element.code() + " " + element.name()))
                                .toList());
    }

    private static List<Choice> aspects(PlanDocument content) {
        Map<String, String> aspects = new LinkedHashMap<>();
        content.roadmap().forEach(item -> aspects.putIfAbsent(String.valueOf(item.aspectNumber()), item.aspect()));
        return aspects.entrySet().stream()
                .map(aspect -> new Choice(aspect.getKey(), Objects.requireNonNull(aspect.getValue())))
                .toList();
    }

    private static String label(String code, int year, String table) {
        return code + ", " + year + ", " + table;
    }
}
