package id.kendali.engine.workflow;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.FirstStartStep;
import id.kendali.platform.database.Scope;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes up the definitions: at the first start before the modules that begin instances, later at every start. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DefinitionLoading implements FirstStartStep, ApplicationRunner {

    private final Definitions definitions;

    DefinitionLoading(Definitions definitions) {
        this.definitions = definitions;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean demonstrationOnly() {
        return false;
    }

    @Override
    public void load() {
        definitions.publish();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        CurrentScope.run(Scope.system("Definisi alur kerja"), definitions::publish);
    }
}
