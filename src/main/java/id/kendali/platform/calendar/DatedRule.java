package id.kendali.platform.calendar;

/**
 * A rule whose date an authority may set for single periods. A module declares its rules as beans, so that the
 * administrator chooses from them.
 *
 * @param code under which {@link DateOverrides} finds the dates, for example {@code IKPA_RPD}
 */
public record DatedRule(String code, String messageKey) {}
