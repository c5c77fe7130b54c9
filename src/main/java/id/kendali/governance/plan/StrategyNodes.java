package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Subject;
import id.kendali.governance.plan.document.Cascade.Element;
import id.kendali.governance.plan.document.Cascade.Kind;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.matrix.FundingMatrix;
import id.kendali.governance.plan.matrix.FundingMatrix.Goal;
import id.kendali.governance.plan.matrix.Standing;
import id.kendali.governance.plan.matrix.TablePlace;
import id.kendali.governance.plan.matrix.TargetMatrix;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Status;
import id.kendali.platform.ui.TreeNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns elements of the cascade into nodes: one line each, with what the plan says of it unfolding below. */
final class StrategyNodes {

    private static final String SEPARATOR = " · ";

    private final PlanFrame frame;
    private final Disputes disputes;
    private final FundingMatrix funding;
    private final TargetMatrix targets;
    private final Map<String, LatestFigure> figures;
    private final int year;
    private final MapFilter filter;
    private final ContradictionTexts wording;
    private final PlanTexts texts;
    private final Formats formats;

    /**
     * @param figures by the code of the indicator
     * @param year whose targets stand in front of those of the last year of the plan
     */
    StrategyNodes(
            PlanFrame frame,
            Disputes disputes,
            FundingMatrix funding,
            TargetMatrix targets,
            Map<String, LatestFigure> figures,
            int year,
            MapFilter filter,
            ContradictionTexts wording,
            PlanTexts texts,
            Formats formats) {
        this.frame = frame;
        this.disputes = disputes;
        this.funding = funding;
        this.targets = targets;
        this.figures = figures;
        this.year = year;
        this.filter = filter;
        this.wording = wording;
        this.texts = texts;
        this.formats = formats;
    }

    /** What contradicts itself in an element. */
    List<RegisteredContradiction> about(Element element) {
        Set<Subject.Kind> kinds = EnumSet.of(Subject.Kind.ELEMENT);
        if (element.kind() == Kind.INDIKATOR) {
            kinds.add(Subject.Kind.INDICATOR);
            kinds.add(Subject.Kind.TARGET);
        }
        if (element.kind() == Kind.SASARAN_KEGIATAN) {
            kinds.add(Subject.Kind.FUNDING);
        }
        return Stream.of(element.code(), element.key())
                .flatMap(key -> disputes.about(key, kinds).stream())
                .toList();
    }

    TreeNode node(StrategyTree tree) {
        return node(tree, List.of());
    }

    /** @param fundedAbove goals whose funding the element above shows already */
    private TreeNode node(StrategyTree tree, List<Goal> fundedAbove) {
        Element element = tree.element();
        List<Goal> funded = goals(tree);
        List<TreeNode> below = Stream.concat(
                        facts(element).stream(), tree.below().stream().map(child -> node(child, funded)))
                .toList();
        TreeNode node = named(element).children(isOpen(tree), below);
        if (element.kind() == Kind.VISI) {
            node = node.kind(TreeNode.Kind.ROOT);
        }
        List<String> detail = new ArrayList<>();
        boolean shown = element.kind() == Kind.SASARAN_KEGIATAN || !funded.equals(fundedAbove);
        Optional<String> value = element.kind() == Kind.INDIKATOR
                ? target(element, detail)
                : shown ? money(funded, detail) : Optional.empty();
        detail.addAll(attributes(element));
        if (value.isPresent()) {
            node = node.value(value.get());
        }
        if (!detail.isEmpty()) {
            node = node.detail(String.join(SEPARATOR, detail));
        }
        return state(node, element);
    }

    private boolean isOpen(StrategyTree tree) {
        return switch (filter.folding()) {
            case ALL -> true;
            case NONE -> false;
            case USUAL -> tree.element().kind() != Kind.INDIKATOR;
        };
    }

    /** With the word for its level in front, unless the name begins with it. */
    private TreeNode named(Element element) {
        String label = label(element);
        TreeNode node = element.name().startsWith(label)
                ? TreeNode.of("").title(element.name())
                : TreeNode.of(element.name()).title(label);
        return node.icon("minus");
    }

    /** {@code Misi 1}; the word for the level where the plan gives no code. */
    private String label(Element element) {
        Optional<String> code = element.node().get("code").text();
        return switch (element.kind()) {
            case PROGRAM, KEGIATAN ->
                texts.here("plan.kind." + element.kind())
                        + code.map(printed -> " " + printed).orElse("");
            default -> code.orElseGet(() -> texts.here("plan.kind." + element.kind()));
        };
    }

    /** How far the region is, and then what contradicts itself. */
    private TreeNode state(TreeNode node, Element element) {
        return figure(element)
                .map(figure -> disputed(
                        node.status(
                                figure.look(),
                                figure.isMeasured() ? figure.standing() : texts.here("plan.figure.none")),
                        element))
                .orElseGet(() -> disputed(node, element));
    }

    private Optional<LatestFigure> figure(Element element) {
        return element.kind() == Kind.INDIKATOR ? Optional.ofNullable(figures.get(element.code())) : Optional.empty();
    }

    private TreeNode disputed(TreeNode node, Element element) {
        List<RegisteredContradiction> found = about(element);
        List<RegisteredContradiction> open =
                found.stream().filter(each -> !disputes.isDecided(each)).toList();
        if (!open.isEmpty()) {
            return node.status(
                    Disputes.look(open.get(0).found().severity()), texts.here("plan.map.contradictions", open.size()));
        }
        if (!found.isEmpty()) {
            return node.status(Status.OK, texts.here("plan.map.decided", found.size()));
        }
        return element.kind() == Kind.INDIKATOR && targets.line(element.code()).isEmpty()
                ? node.status(Status.NONE, texts.here("plan.map.noTarget"))
                : node;
    }

    /** The target of this year and of the last one. */
    private Optional<String> target(Element element, List<String> detail) {
        return targets.line(element.code()).map(line -> {
            List<Integer> years = targets.years();
            int last = years.get(years.size() - 1);
            int first = years.contains(year) ? year : years.get(0);
            if (!line.unit().printed().isEmpty()) {
                detail.add(texts.here("plan.map.unit", line.unit().printed()));
            }
            return Stream.of(first, last)
                    .distinct()
                    .map(shown -> shown + ": " + variants(line.printed(shown), this::number))
                    .collect(Collectors.joining(SEPARATOR));
        });
    }

    private List<Goal> goals(StrategyTree tree) {
        return tree.all()
                .filter(element -> element.kind() == Kind.SASARAN_KEGIATAN)
                .flatMap(element -> funding.goal(element.code()).stream())
                .distinct()
                .toList();
    }

    /** Funding of goals over all years. */
    private Optional<String> money(List<Goal> goals, List<String> detail) {
        if (goals.isEmpty()) {
            return Optional.empty();
        }
        boolean decided = goals.stream().allMatch(goal -> goal.standing().isDecided());
        List<BigDecimal> sums = decided
                ? sum(goals.stream().map(this::counting).toList()).stream().toList()
                : funding.tables().stream()
                        .flatMap(table -> sum(goals.stream()
                                        .map(goal -> goal.standing().isDecided() ? counting(goal) : total(goal, table))
                                        .toList())
                                .stream())
                        .toList();
        if (sums.isEmpty()) {
            return Optional.empty();
        }
        int years = funding.years().size();
        detail.add(
                decided
                        ? texts.here("plan.map.funding", years)
                        : texts.here("plan.map.funding.open", years, String.join(" / ", tableNames())));
        return Optional.of(variants(sums, formats::rupiah));
    }

    private static Optional<BigDecimal> total(Goal goal, String table) {
        return goal.row(table).flatMap(row -> Optional.ofNullable(row.total()));
    }

    private Optional<BigDecimal> counting(Goal goal) {
        return sum(funding.years().stream()
                .map(each -> Optional.ofNullable(goal.counting(each)))
                .toList());
    }

    /** Nothing if one is missing. */
    private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> amounts) {
        return amounts.stream().allMatch(Optional::isPresent)
                ? amounts.stream().flatMap(Optional::stream).reduce(BigDecimal::add)
                : Optional.empty();
    }

    private List<String> tableNames() {
        return funding.tables().stream().map(texts::table).toList();
    }

    private List<String> attributes(Element element) {
        List<String> said = new ArrayList<>();
        element.attribute("location").ifPresent(place -> said.add(texts.here("plan.map.location", place)));
        Set<String> responsible = new LinkedHashSet<>();
        element.node().entries().forEach((name, value) -> {
            if (name.startsWith("responsible")) {
                value.text().ifPresent(responsible::add);
            }
        });
        if (!responsible.isEmpty()) {
            said.add(texts.here("plan.map.responsible", String.join(" / ", responsible)));
        }
        return said;
    }

    // ---------------------------------------------------------------- what unfolds below an element

    private List<TreeNode> facts(Element element) {
        List<TreeNode> facts = new ArrayList<>();
        about(element).forEach(contradiction -> facts.add(contradiction(contradiction)));
        if (element.kind() == Kind.MISI) {
            nationalMissions(element).forEach(facts::add);
        }
        if (element.kind() == Kind.SASARAN_KEGIATAN) {
            funding.goal(element.code()).ifPresent(goal -> goal.rows().forEach(row -> facts.add(funding(goal, row))));
        }
        figure(element).ifPresent(figure -> facts.add(realised(figure)));
        if (element.kind() == Kind.INDIKATOR) {
            targets.line(element.code()).ifPresent(line -> line.rows().forEach(row -> facts.add(targets(line, row))));
        }
        outputs(element).forEach(facts::add);
        return facts;
    }

    private TreeNode contradiction(RegisteredContradiction contradiction) {
        Status look = disputes.look(contradiction);
        TreeNode node = TreeNode.of(
                        texts.here("plan.rule." + contradiction.found().rule()))
                .title(contradiction.code())
                .href(disputes.href(contradiction))
                .icon(look.icon())
                .kind(TreeNode.Kind.LEAF);
        return disputes.isDecided(contradiction) ? node.status(look, texts.here("plan.map.ruled")) : node;
    }

    private Stream<TreeNode> nationalMissions(Element misi) {
        Map<String, String> missions =
                frame.content().tree("strategy.yaml").get("asta_cita").get("items").items().stream()
                        .collect(Collectors.toMap(
                                mission -> mission.get("seq").textOrBlank(),
                                mission -> mission.get("text").textOrBlank(),
                                (first, second) -> first));
        return StrategyMaps.numbers(misi).stream()
                .map(number -> TreeNode.of(missions.getOrDefault(number, ""))
                        .title(texts.here("plan.map.mission", number))
                        .href("#" + StrategyMap.NationalMission.anchor(number))
                        .icon("flag")
                        .kind(TreeNode.Kind.LEAF));
    }

    private TreeNode funding(Goal goal, FundingMatrix.Row row) {
        TreeNode node = TreeNode.of(years(row.amounts(), funding.years(), amount -> formats.number(amount, 0)))
                .title(texts.here("plan.map.table.funding", texts.table(row.table())))
                .icon("coins")
                .kind(TreeNode.Kind.LEAF);
        BigDecimal total = row.total();
        return standing(total == null ? node : node.value(formats.rupiah(total)), goal.standing(), row.place());
    }

    /** Leads to where the figure comes from. */
    private TreeNode realised(LatestFigure figure) {
        TreeNode node = TreeNode.of(
                        figure.isMeasured()
                                ? texts.here("plan.figure.value", figure.value(), figure.period())
                                : figure.standing())
                .title(texts.here("plan.figure"))
                .href(figure.href())
                .icon("chart-line")
                .kind(TreeNode.Kind.LEAF);
        return figure.isMeasured() ? node.status(figure.look(), figure.standing()) : node;
    }

    private TreeNode targets(TargetMatrix.Line line, TargetMatrix.Row row) {
        TreeNode node = TreeNode.of(years(row.values(), targets.years(), this::number))
                .title(texts.here("plan.map.table.target", texts.table(row.table())))
                .icon("target-arrow")
                .kind(TreeNode.Kind.LEAF);
        List<String> differs = new ArrayList<>();
        if (!row.codePrinted().equals(line.code())) {
            differs.add(texts.here("plan.targets.as", row.codePrinted()));
        }
        if (!row.namePrinted().isEmpty() && !row.namePrinted().equalsIgnoreCase(line.name())) {
            differs.add(row.namePrinted());
        }
        return standing(
                differs.isEmpty() ? node : node.detail(String.join(SEPARATOR, differs)), line.standing(), row.place());
    }

    private TreeNode standing(TreeNode node, Standing standing, TablePlace place) {
        return standing == Standing.AGREED
                ? node
                : switch (place) {
                    case COUNTS -> node.status(Status.OK, texts.here("plan.targets.counts"));
                    case OPEN -> node.status(Status.NONE, texts.here("plan.undecided"));
                    case SET_ASIDE -> node.status(Status.NONE, texts.here("plan.targets.aside"));
                };
    }

    /** Who carries an indicator, with the codes of its outputs where the plan prints them. */
    private Stream<TreeNode> outputs(Element element) {
        String column = switch (element.kind()) {
            case INDIKATOR -> "ikk_code";
            default -> "";
        };
        return frame.content().table("kro_ro.csv").rows().stream()
                .filter(row -> row.textOrBlank(column).equals(element.code()))
                .map(row -> TreeNode.of(output(row))
                        .title(texts.here("plan.map.output"))
                        .icon("building")
                        .kind(TreeNode.Kind.LEAF));
    }

    private static String output(PlanRow row) {
        return Stream.of("kro_code", "kro_name", "ro_code", "ro_name", "satker_printed")
                .flatMap(column -> row.text(column).stream())
                .collect(Collectors.joining(SEPARATOR));
    }

    private String years(Map<Integer, BigDecimal> values, List<Integer> years, Function<BigDecimal, String> written) {
        return years.stream()
                .map(each -> each + ": "
                        + Optional.ofNullable(values.get(each)).map(written).orElse(Formats.UNKNOWN))
                .collect(Collectors.joining(SEPARATOR));
    }

    private String number(BigDecimal value) {
        return formats.number(value, targets.decimals());
    }

    private static String variants(List<BigDecimal> values, Function<BigDecimal, String> written) {
        return values.isEmpty()
                ? Formats.UNKNOWN
                : values.stream().map(written).distinct().collect(Collectors.joining(" / "));
    }
}
