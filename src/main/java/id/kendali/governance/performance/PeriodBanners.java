package id.kendali.governance.performance;

import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Status;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says how the quarters stand that a list is about. */
@Component
@Transactional(readOnly = true)
class PeriodBanners {

    private final ReportingPeriods periods;
    private final PeriodCalendar calendar;
    private final PerformanceTexts texts;
    private final Formats formats;

    PeriodBanners(ReportingPeriods periods, PeriodCalendar calendar, PerformanceTexts texts, Formats formats) {
        this.periods = periods;
        this.calendar = calendar;
        this.texts = texts;
        this.formats = formats;
    }

    /** @param quarter none for those that take reports */
    List<PeriodBanner> of(@Nullable Quarter quarter, SignedIn me) {
        UUID region = me.position().regionId();
        if (region == null) {
            return List.of();
        }
        UnitId office = new UnitId(region);
        List<ReportingPeriod> shown = quarter == null
                ? calendar.openOf(office)
                : periods.findByUnitIdAndYearAndQuarter(office, quarter.year(), quarter.number()).stream()
                        .toList();
        return shown.stream().map(period -> banner(period, me)).toList();
    }

    private PeriodBanner banner(ReportingPeriod period, SignedIn me) {
        String label = period.quarter().label();
        if (period.isLocked()) {
            return new PeriodBanner(
                    Status.LOCKED,
                    texts.here(
                            "performance.banner.locked", label, period.lockedBy(), formats.dateTime(period.lockedAt())),
                    period.missing().isEmpty()
                            ? texts.here("performance.banner.locked.complete")
                            : texts.here(
                                    "performance.banner.locked.missing",
                                    String.join(", ", period.missing()),
                                    period.lockReason()),
                    null);
        }
        String key = period.takesReports(calendar.today()) ? "performance.banner.open" : "performance.banner.opens";
        return new PeriodBanner(
                Status.INFO,
                texts.here(key, label, formats.longDate(period.opensOn())),
                texts.here("performance.banner.due", formats.longDate(period.dueOn()), period.basis()),
                me.may(Right.LOCK_PERIODS) ? LockController.BASE + period.id().value() : null);
    }
}
