package id.kendali.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a database of its own, copied from the template that was migrated once for this run, with
 * the data of the demonstration. All tests with this annotation share one context, so they make what they change.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "kendali.demonstration=true")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
public @interface KendaliTest {}
