package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.Place;

/**
 * A goal or an indicator as one place of a plan prints it.
 *
 * @param code its own, of chapters II to IV
 * @param printed the code that stands there
 * @param name the words of the name that stands there; may be blank
 * @param codePlace where the code stands
 * @param namePlace where the name stands
 */
record Mention(Subject.Kind kind, String code, PrintedCode printed, Words name, Place codePlace, Place namePlace) {

    static Mention of(Subject.Kind kind, String code, Place codePlace, Place namePlace) {
        return new Mention(
                kind, code, new PrintedCode(codePlace.value()), Words.of(namePlace.value()), codePlace, namePlace);
    }

    /** An element of the cascade as chapter II prints it. */
    static Mention of(Subject.Kind kind, Cascade.Element element) {
        String chapter = Outline.placeOf(element.node().file());
        Place code = Place.node(element.node().get("code"), chapter, element.code());
        return of(kind, element.code(), code, ActivityIndicators.name(element));
    }

    String location() {
        return codePlace.location();
    }

    Subject subject() {
        return Subject.of(kind, code);
    }
}
