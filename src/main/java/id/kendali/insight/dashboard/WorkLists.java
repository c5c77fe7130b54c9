package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.DraftWork;
import id.kendali.engine.workflow.QueueItem;
import id.kendali.engine.workflow.StateKind;
import id.kendali.engine.workflow.Workflow;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.WorkingDays;
import id.kendali.platform.ui.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the queue of the workflow, the reports that nobody has begun and drafts into one list, the most urgent first. */
@Component
@Transactional(readOnly = true)
class WorkLists {

    private final Workflow workflow;
    private final CheckpointStatuses statuses;
    private final OwedQuarters quarters;
    private final DraftWork drafts;
    private final WorkingDays workingDays;
    private final MessageSource messages;
    private final Clock clock;

    WorkLists(
            Workflow workflow,
            CheckpointStatuses statuses,
            OwedQuarters quarters,
            DraftWork drafts,
            WorkingDays workingDays,
            MessageSource messages,
            Clock clock) {
        this.workflow = workflow;
        this.statuses = statuses;
        this.quarters = quarters;
        this.drafts = drafts;
        this.workingDays = workingDays;
        this.messages = messages;
        this.clock = clock;
    }

    List<WorkItem> own(SignedIn me) {
        return Stream.of(
                        notBegun(me),
                        quartersNotBegun(me),
                        workflow.queue(me).stream().map(item -> item(item, me)),
                        drafts.own(me).stream().map(WorkLists::item))
                .flatMap(Function.identity())
                .sorted(java.util.Comparator.comparing(
                        WorkItem::dueOn, java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder())))
                .toList();
    }

    List<WorkItem> waiting(SignedIn me) {
        return Stream.concat(
                        workflow.waiting(me).stream().map(item -> item(item, me)),
                        drafts.waiting(me).stream().map(WorkLists::item))
                .toList();
    }

    List<WorkItem.Group> grouped(List<WorkItem> items) {
        Map<String, List<WorkItem>> groups = new LinkedHashMap<>();
        items.stream()
                .sorted(java.util.Comparator.comparing((WorkItem item) -> !item.late()))
                .forEach(item -> groups.computeIfAbsent(item.urgency(), key -> new ArrayList<>())
                        .add(item));
        return groups.entrySet().stream()
                .map(entry -> new WorkItem.Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Reports of the open checkpoint that an operator's unit owes and nobody has begun. */
    private Stream<WorkItem> notBegun(SignedIn me) {
        if (!me.may(Right.SUBMIT_REPORTS)) {
            return Stream.empty();
        }
        Optional<Period> open = statuses.open();
        return open.stream()
                .flatMap(period -> statuses.of(List.of(me.position().unitId()), period).stream())
                .filter(status -> status.state() == null)
                .map(status -> new WorkItem(
                        text(
                                "dashboard.work.report",
                                status.period().type(),
                                String.valueOf(status.period().calendarYear())),
                        text("dashboard.work.report.detail", me.position().unitName()),
                        status.late() ? Status.BAD : Status.NONE,
                        text(status.stateKey()),
                        status.dueOn(),
                        status.late(),
                        days(status.dueOn(), status.late(), me),
                        "/reformasi/isi/" + status.period(),
                        text("dashboard.work.fill")));
    }

    /** Quarters of performance that an operator's unit owes and nobody has begun. */
    private Stream<WorkItem> quartersNotBegun(SignedIn me) {
        if (!me.may(Right.SUBMIT_REPORTS)) {
            return Stream.empty();
        }
        return quarters.notBegun(me.position().unitId()).stream()
                .map(owed -> new WorkItem(
                        text("dashboard.work.quarter", owed.label()),
                        text("dashboard.work.quarter.detail", me.position().unitName()),
                        owed.late() ? Status.BAD : Status.NONE,
                        text("dashboard.work.quarter.state"),
                        owed.dueOn(),
                        owed.late(),
                        days(owed.dueOn(), owed.late(), me),
                        "/kinerja/isi/" + owed.address(),
                        text("dashboard.work.fill")));
    }

    private WorkItem item(QueueItem item, SignedIn me) {
        return new WorkItem(
                item.title().title(),
                item.unitName() + " · " + item.title().detail(),
                item.late() ? Status.BAD : look(item.state().kind()),
                item.state().name().here(),
                item.dueOn(),
                item.late(),
                days(item.dueOn(), item.late(), me),
                item.title().href(),
                item.next() == null ? null : item.next().here());
    }

    /** Nothing says until when a draft has to be decided. */
    private static WorkItem item(DraftWork.Task task) {
        return new WorkItem(
                task.title(), task.detail(), task.look(), task.state(), null, false, 0, task.href(), task.verb());
    }

    private int days(@Nullable LocalDate due, boolean late, SignedIn me) {
        if (due == null) {
            return 0;
        }
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of(me.position().zone())));
        return late
                ? workingDays.between(due, today).days()
                : workingDays.between(today, due).days();
    }

    private static Status look(StateKind kind) {
        return switch (kind) {
            case OPEN -> Status.DRAFT;
            case WAITING -> Status.WAITING;
            case RETURNED -> Status.RETURNED;
            case OK -> Status.OK;
            case FINAL -> Status.LOCKED;
        };
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
