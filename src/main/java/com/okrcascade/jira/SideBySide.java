package com.okrcascade.jira;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Asks Jira several questions at the same time, on so few threads that people who search notice nothing. Threads that
 * have nothing to ask end.
 */
public final class SideBySide implements AutoCloseable {
    private static final int THREADS = 4;
    private static final int SECONDS_IDLE = 30;

    private final UnaryOperator<Runnable> prepared;
    private final ThreadPoolExecutor threads;

    /** @param prepared puts around work on a thread of our own what Jira asks of it */
    public SideBySide(UnaryOperator<Runnable> prepared) {
        this.prepared = prepared;
        threads = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                SECONDS_IDLE,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                SideBySide::thread,
                (work, closed) -> work.run());
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "okr-searching");
        thread.setDaemon(true);
        return thread;
    }

    /** The answer to each question, in their order; a single one is asked on the caller's own thread. */
    public <Q, A> Map<Q, A> answers(Collection<Q> questions, Function<Q, A> asking) {
        Map<Q, A> answers = new LinkedHashMap<>();
        if (questions.size() < 2) {
            questions.forEach(question -> answers.put(question, asking.apply(question)));
            return answers;
        }
        Map<Q, CompletableFuture<A>> asked = new LinkedHashMap<>();
        questions.forEach(question ->
                asked.put(question, CompletableFuture.supplyAsync(() -> onPrepared(question, asking), threads)));
        asked.forEach((question, answer) -> answers.put(question, awaited(answer)));
        return answers;
    }

    private <Q, A> A onPrepared(Q question, Function<Q, A> asking) {
        List<A> answer = new ArrayList<>();
        prepared.apply(() -> answer.add(asking.apply(question))).run();
        return answer.get(0);
    }

    /** What fails there fails here. */
    private static <A> A awaited(CompletableFuture<A> answer) {
        try {
            return answer.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) throw cause;
            throw failure;
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
