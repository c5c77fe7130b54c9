package id.kendali.browser;

import id.kendali.testing.KendaliTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.test.context.TestPropertySource;

/** A walk in a real browser. The walks have a database of their own, so that they begin where people begin. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@KendaliTest
@TestPropertySource(properties = "kendali.tests=browser")
@interface BrowserTest {}
