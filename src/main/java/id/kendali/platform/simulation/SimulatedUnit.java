package id.kendali.platform.simulation;

import id.kendali.platform.access.SignedIn;
import id.kendali.platform.organisation.Unit;

/** A unit with those who do its work. */
public record SimulatedUnit(Unit unit, SignedIn operator, SignedIn head) {}
