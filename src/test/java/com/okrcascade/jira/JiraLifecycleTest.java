package com.okrcascade.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.writing.Bell;
import com.okrcascade.application.writing.Worker;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

public class JiraLifecycleTest {
    private final EventPublisher events = mock(EventPublisher.class);
    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final ActiveObjectsModuleMetaData tables = mock(ActiveObjectsModuleMetaData.class);
    private final Runnable round = mock(Runnable.class);
    private final Runnable job = mock(Runnable.class);
    private final Storage storage = new Storage(new JiraServices(bundle()));
    private final JiraIssueListener listener =
            new JiraIssueListener(mock(Inbox.class), new LateHints(), storage::isReady, () -> {});
    private final JiraLifecycle lifecycle = new JiraLifecycle(
            events,
            listener,
            List.of(
                    new Worker("crediting", round, new Bell(), Duration.ofSeconds(1)),
                    new Worker("upkeep", round, new Bell(), Duration.ofSeconds(1))),
            storage,
            new JiraSchedule(
                    scheduler,
                    storage::isReady,
                    List.of(NamedJob.every(Duration.ofHours(1), "job", Clock.systemUTC(), job))));

    private BundleContext bundle() {
        ActiveObjects activeObjects = mock(ActiveObjects.class);
        when(activeObjects.moduleMetaData()).thenReturn(tables);
        BundleContext bundle = mock(BundleContext.class);
        ServiceReference<?> reference = mock(ServiceReference.class);
        try {
            when(bundle.getServiceReferences(ActiveObjects.class.getName(), null))
                    .thenAnswer(call -> new ServiceReference<?>[] {reference});
        } catch (org.osgi.framework.InvalidSyntaxException e) {
            throw new AssertionError(e);
        }
        when(bundle.getService(reference)).thenAnswer(call -> activeObjects);
        return bundle;
    }

    @Test
    public void theWorkerBeginsWhenTheTablesAreThere() throws InterruptedException {
        lifecycle.onStart();
        verify(events).register(listener);
        Thread.sleep(300);
        verify(round, never()).run();

        when(tables.isInitialized()).thenReturn(true);

        verify(round, timeout(5_000).atLeast(1)).run();
        lifecycle.destroy();
    }

    @Test
    public void startingTwiceListensOnce() {
        when(tables.isInitialized()).thenReturn(true);

        lifecycle.onStart();
        lifecycle.onStart();

        verify(events, times(1)).register(listener);
        lifecycle.destroy();
    }

    @Test
    public void thePluginLeavesNothingRunning() {
        when(tables.isInitialized()).thenReturn(true);
        lifecycle.onStart();

        lifecycle.onStop();
        lifecycle.destroy();

        verify(events, times(1)).unregister(listener);
        verify(scheduler).unregisterJobRunner(any());
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("okr-crediting")
                        || thread.getName().equals("okr-upkeep"));
    }

    @Test
    public void aWorkerThatStillWaitsForTheTablesStopsAtOnce() {
        lifecycle.onStart();
        long begun = System.nanoTime();

        lifecycle.destroy();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    public void aJobWaitsForTheTables() throws SchedulerServiceException {
        lifecycle.onStart();
        ArgumentCaptor<JobRunner> runner = ArgumentCaptor.forClass(JobRunner.class);
        verify(scheduler).registerJobRunner(any(), runner.capture());
        verify(scheduler).scheduleJob(any(), any());

        runner.getValue().runJob(null);
        verify(job, never()).run();

        when(tables.isInitialized()).thenReturn(true);
        runner.getValue().runJob(null);
        verify(job).run();
        lifecycle.destroy();
    }

    @Test
    public void aBeginningThatFailsIsTriedAgain() {
        Runnable first = mock(Runnable.class);
        doThrow(new IllegalStateException("not yet")).doNothing().when(first).run();
        Beginning beginning = new Beginning(first, round);

        try {
            beginning.run();
        } catch (IllegalStateException notYet) {
            verify(round, never()).run();
        }
        beginning.run();
        beginning.run();

        verify(first, times(2)).run();
        verify(round, times(2)).run();
    }
}
