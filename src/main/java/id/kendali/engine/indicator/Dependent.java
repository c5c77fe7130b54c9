package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;

/** An indicator, in the version that counts for a period, whose figure of the period reads something that changed. */
record Dependent(Indicator indicator, Period period) {}
