package com.okrcascade.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

public class JiraThreadTest {
    private final List<String> heard = new ArrayList<>();
    private final BundleContext bundle = mock(BundleContext.class);
    private final JiraThread thread = new JiraThread(bundle, ThreadLocals.class.getName());

    /** As Jira's service: cleaning up takes a logger. */
    public interface ThreadLocals {
        void preCall();

        void postCall(Log log);
    }

    /** As log4j's logger. */
    public record Log(String name) {
        public static Log getLogger(String name) {
            return new Log(name);
        }
    }

    private abstract static class Base implements ThreadLocals {}

    private final class Jira extends Base {
        @Override
        public void preCall() {
            heard.add("before");
        }

        @Override
        public void postCall(Log log) {
            heard.add("after " + log.name());
        }
    }

    private void offer() {
        ServiceReference<?> reference = mock(ServiceReference.class);
        when(bundle.getServiceReference(ThreadLocals.class.getName())).thenAnswer(call -> reference);
        when(bundle.getService(reference)).thenAnswer(call -> new Jira());
    }

    @Test
    public void jiraPreparesTheThreadAndCleansUp() {
        offer();

        thread.around(() -> heard.add("work")).run();

        assertThat(heard).containsExactly("before", "work", "after " + JiraThread.class.getName());
    }

    @Test
    public void jiraCleansUpAfterWorkThatFails() {
        offer();
        Runnable failing = () -> {
            throw new IllegalStateException("no database");
        };

        assertThatThrownBy(thread.around(failing)::run).hasMessage("no database");
        assertThat(heard).hasSize(2);
    }

    @Test
    public void whereJiraOffersNothingTheWorkIsDoneAllTheSame() {
        thread.around(() -> heard.add("work")).run();

        assertThat(heard).containsExactly("work");
    }
}
