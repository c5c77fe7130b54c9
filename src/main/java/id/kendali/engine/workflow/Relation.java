package id.kendali.engine.workflow;

/** How the mover's position has to stand to the unit of the subject. */
enum Relation {
    /** It is a position of that unit. */
    OWN_UNIT,
    /** The unit lies within what the position reaches. */
    REGION
}
