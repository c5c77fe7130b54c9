package id.kendali.platform.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Numbers, dates and sizes as an Indonesian office writes them, in both languages; templates reach it as
 * {@code #formats}. What is not known is a dash, never a zero.
 */
@Component
public class Formats {

    /** Stands for a value that is not known. */
    public static final String UNKNOWN = "—";

    private static final String NO_BREAK = "\u00a0";
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> DAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    private static final Map<Integer, String> ZONES = Map.of(7, "WIB", 8, "WITA", 9, "WIT");

    private final Supplier<List<AccountBadge>> badges;
    private final ZoneId officeZone;

    Formats(ObjectProvider<AccountBadge> badges, @Value("${kendali.zone:Asia/Jayapura}") ZoneId officeZone) {
        this.badges = SingletonSupplier.of(() -> badges.orderedStream().toList());
        this.officeZone = officeZone;
    }

    /** {@code 1.482,50}; rounds half up. */
    public String number(@Nullable BigDecimal value, int decimals) {
        return value == null ? UNKNOWN : NumberForm.of(value, decimals);
    }

    /** A number with the decimals that it has. */
    public String number(@Nullable BigDecimal value) {
        return value == null ? UNKNOWN : NumberForm.of(value);
    }

    /** {@code +1,20}, {@code −0,80} or {@code 0,00}: by how much something rose or fell. */
    public String change(@Nullable BigDecimal value, int decimals) {
        String number = number(value, decimals);
        return value != null && value.signum() > 0 ? "+" + number : number.replace('-', '−');
    }

    /** {@code 1.482} */
    public String count(@Nullable Number value) {
        return value == null ? UNKNOWN : number(BigDecimal.valueOf(value.longValue()), 0);
    }

    /** {@code 83,71 %}; the value is already in hundredths. */
    public String percent(@Nullable BigDecimal value, int decimals) {
        return value == null ? UNKNOWN : number(value, decimals) + NO_BREAK + "%";
    }

    /** Share of the whole in percent; not known if the whole is zero. */
    public String percentOf(long part, long whole, int decimals) {
        return whole == 0
                ? UNKNOWN
                : percent(
                        BigDecimal.valueOf(part)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP),
                        decimals);
    }

    /** {@code Rp1.234.567} */
    public String rupiah(@Nullable Number value) {
        return value == null ? UNKNOWN : "Rp" + number(new BigDecimal(value.toString()), 0);
    }

    /** A length for drawings: point as decimal sign, within 0 and 100. */
    public String length(@Nullable BigDecimal percent) {
        if (percent == null) {
            return "0%";
        }
        BigDecimal within = percent.max(BigDecimal.ZERO).min(BigDecimal.valueOf(100));
        return within.setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** {@code 14 Jan 2026} */
    public String date(@Nullable LocalDate date) {
        return date == null ? UNKNOWN : dayAndMonth(date) + " " + date.getYear();
    }

    /** {@code Rabu, 14 Januari 2026} */
    public String longDate(@Nullable LocalDate date) {
        return date == null
                ? UNKNOWN
                : "%s, %d %s %d"
                        .formatted(day(date), date.getDayOfMonth(), month(date.getMonthValue()), date.getYear());
    }

    /** {@code Rab 14 Jan}, for lists whose year is plain. */
    public String shortDate(@Nullable LocalDate date) {
        return date == null ? UNKNOWN : day(date).substring(0, 3) + " " + dayAndMonth(date);
    }

    /** {@code Januari 2026} */
    public String month(@Nullable YearMonth month) {
        return month == null ? UNKNOWN : month(month.getMonthValue()) + " " + month.getYear();
    }

    /** {@code 14 Jan 2026 09.40 WIT}, in the zone of the reader's unit. */
    public String dateTime(@Nullable Instant instant) {
        return dateTime(instant, readersZone());
    }

    /** {@code 14 Jan 2026 09.40 WIT} */
    public String dateTime(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? UNKNOWN : date(LocalDate.ofInstant(instant, zone)) + " " + time(instant, zone);
    }

    /** {@code 09.40 WIT}, in the zone of the reader's unit. */
    public String time(@Nullable Instant instant) {
        return time(instant, readersZone());
    }

    /** {@code 09.40 WIT} */
    public String time(@Nullable Instant instant, ZoneId zone) {
        if (instant == null) {
            return UNKNOWN;
        }
        return clock(instant, zone) + " " + zoneName(instant.atZone(zone));
    }

    /** {@code 09.40}, in the zone of the reader's unit. */
    public String clock(@Nullable Instant instant) {
        return instant == null ? UNKNOWN : clock(instant, readersZone());
    }

    /** {@code WIT}, the zone in which the reader's times are shown. */
    public String zone() {
        return zoneName(Instant.EPOCH.atZone(readersZone()));
    }

    /** {@code Asia/Jayapura}, the same for scripts. */
    public String zoneId() {
        return readersZone().getId();
    }

    /** {@code 412 kB}, {@code 2,1 MB} */
    public String bytes(@Nullable Long size) {
        if (size == null) {
            return UNKNOWN;
        }
        if (size < 1_000) {
            return size + NO_BREAK + "B";
        }
        return size < 1_000_000
                ? number(BigDecimal.valueOf(size).movePointLeft(3), 0) + NO_BREAK + "kB"
                : number(BigDecimal.valueOf(size).movePointLeft(6), 1) + NO_BREAK + "MB";
    }

    /** {@code 9f3c 71d0 … b84a e21a}: enough of a hash to compare by eye. */
    public String hash(@Nullable String hexadecimal) {
        if (hexadecimal == null) {
            return UNKNOWN;
        }
        int length = hexadecimal.length();
        return length <= 16
                ? hexadecimal
                : "%s %s … %s %s"
                        .formatted(
                                hexadecimal.substring(0, 4),
                                hexadecimal.substring(4, 8),
                                hexadecimal.substring(length - 8, length - 4),
                                hexadecimal.substring(length - 4));
    }

    ZoneId readersZone() {
        return badges.get().stream()
                .flatMap(badge -> badge.current().stream())
                .map(AccountBadge.Account::zone)
                .findFirst()
                .orElse(officeZone);
    }

    private static String clock(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        return "%02d.%02d".formatted(local.getHour(), local.getMinute());
    }

    private static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date.getMonthValue()).substring(0, 3);
    }

    private static String month(int number) {
        return MONTHS.get(number - 1);
    }

    private static String day(LocalDate date) {
        return DAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    private static String zoneName(ZonedDateTime local) {
        int seconds = local.getOffset().getTotalSeconds();
        String name = seconds % 3600 == 0 ? ZONES.get(seconds / 3600) : null;
        return name == null ? "UTC" + (seconds == 0 ? "" : local.getOffset().getId()) : name;
    }
}
