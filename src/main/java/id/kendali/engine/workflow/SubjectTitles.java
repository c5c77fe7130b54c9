package id.kendali.engine.workflow;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Names the subjects of one type; the module that owns them implements it. */
public interface SubjectTitles {

    String subjectType();

    /** The titles of those subjects that the running scope may see. */
    Map<UUID, SubjectTitle> titles(Set<UUID> subjects);
}
