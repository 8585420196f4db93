package com.okrcascade.application.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.application.writing.Bell;
import com.okrcascade.application.writing.Worker;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.Test;
import org.slf4j.LoggerFactory;

public class FaultTest {
    private static final String TYPED = "Lay off the Lisbon office";

    private static final RuntimeException FAILURE =
            new IllegalStateException(TYPED, new SQLException("value too long: " + TYPED, "22001"));

    @Test
    public void theLogSaysWhatFailedAndWhereAndNothingThatSomebodyTyped() {
        AtomicReference<String> reference = new AtomicReference<>("");

        String log = Logged.during(
                () -> reference.set(Fault.logged(LoggerFactory.getLogger(FaultTest.class), "A request", FAILURE)));

        assertThat(log)
                .contains(
                        "A request failed, " + reference.get(),
                        "java.lang.IllegalStateException",
                        "caused by java.sql.SQLException [22001]",
                        "at com.okrcascade.application.fault.FaultTest.")
                .doesNotContain(TYPED);
        assertThat(Fault.isReference(reference.get())).isTrue();
        assertThat(Fault.isReference("number-out-of-range")).isFalse();
    }

    @Test
    public void whatCausesItselfIsToldOnce() {
        IllegalStateException one = new IllegalStateException();
        one.initCause(new IllegalArgumentException(one));

        assertThat(Fault.trace(one).split("caused by", -1)).hasSize(2);
    }

    @Test
    public void aRoundThatFailsIsLoggedWithoutWhatSomebodyTyped() {
        Bell bell = new Bell();
        AtomicReference<Worker> worker = new AtomicReference<>();
        worker.set(new Worker(
                "crediting",
                () -> {
                    worker.get().stop();
                    throw FAILURE;
                },
                bell,
                Duration.ofSeconds(1)));

        String log = Logged.during(worker.get());

        assertThat(log)
                .contains("A round of crediting", "java.lang.IllegalStateException")
                .doesNotContain(TYPED);
    }
}
