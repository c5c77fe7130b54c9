package id.kendali.platform.operations;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Hands failures that a database which is away may be behind on to the {@link OutageFilter}, past all other pages. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutageAdvice {

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        TransactionSystemException.class,
        DataAccessResourceFailureException.class,
        RecoverableDataAccessException.class,
        TransientDataAccessResourceException.class
    })
    ModelAndView passOn(RuntimeException failure) {
        throw failure;
    }
}
