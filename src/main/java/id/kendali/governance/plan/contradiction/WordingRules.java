package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.contradiction.IncompleteDefinition.Lack;
import java.util.List;

/** The rules that compare names, codes, texts and schedules. */
final class WordingRules {

    static final List<Rule> ALL = List.of(
            new CodeForTwo(),
            new CodesDiffer(),
            new CodeSpelling(),
            new NameRepeated(),
            new NamesDiffer(),
            new DefinitionNameDiffers(),
            new IncompleteDefinition(Lack.DEFINITION_AND_FORMULA),
            new IncompleteDefinition(Lack.DEFINITION),
            new IncompleteDefinition(Lack.FORMULA),
            new WithoutTarget(),
            new NotScheduled(Schedule.MONITORING),
            new NotScheduled(Schedule.EVALUATION),
            new FormTwoPeriods(),
            new FormInOtherSchedule(),
            new EvaluationPeriod(),
            new EvaluatedMoreOften(),
            new PeriodWords(),
            new CountAndList(),
            new UnitCount(),
            new YearsAndPeriod(),
            UnitNames.SPELLING,
            UnitNames.WORDS,
            new OfficeNames(),
            new FunctionTwice(),
            new FunctionMissing(),
            new TasksDiffer(),
            new Numbering(),
            new DanglingReference(),
            new ParentsDiffer(),
            new WithoutBelow(),
            new RoadmapItemTwice(),
            new AnnouncedAndEmpty(),
            new TitleWithoutContent(),
            new PromiseNotKept(),
            new ProblemIsSolution());

    private WordingRules() {}
}
