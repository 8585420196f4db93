package com.okrcascade.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Test;

public class SideBySideTest {
    private final AtomicInteger preparations = new AtomicInteger();
    private final SideBySide sideBySide = new SideBySide(work -> () -> {
        preparations.incrementAndGet();
        work.run();
    });

    @After
    public void close() {
        sideBySide.close();
    }

    @Test
    public void questionsAreAskedAtTheSameTimeOnPreparedThreads() {
        CyclicBarrier allAreAsking = new CyclicBarrier(4);

        Map<Integer, String> answers = sideBySide.answers(List.of(1, 2, 3, 4), question -> {
            await(allAreAsking);
            return "answer " + question;
        });

        assertThat(answers)
                .containsExactlyInAnyOrderEntriesOf(Map.of(1, "answer 1", 2, "answer 2", 3, "answer 3", 4, "answer 4"));
        assertThat(preparations).hasValue(4);
    }

    @Test
    public void howeverManyQuestionsJiraIsAskedOnFourThreads() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        List<Integer> questions = IntStream.range(0, 100).boxed().toList();
        Map<Integer, Boolean> answers = sideBySide.answers(questions, question -> threads.add(Thread.currentThread()));

        assertThat(answers.keySet()).containsExactlyElementsOf(questions);
        assertThat(threads).hasSizeLessThanOrEqualTo(4).doesNotContain(Thread.currentThread());
    }

    @Test
    public void aSingleQuestionIsAskedOnTheThreadOfWhoAsks() {
        assertThat(sideBySide.answers(List.of(1), question -> Thread.currentThread()))
                .containsEntry(1, Thread.currentThread());
        assertThat(preparations).hasValue(0);
    }

    @Test
    public void aQuestionThatFailsFailsForWhoAsked() {
        assertThatThrownBy(() -> sideBySide.answers(List.of(1, 0), question -> 1 / question))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    public void whoStillAsksAfterTheEndAsksOneAfterTheOther() {
        sideBySide.close();

        assertThat(sideBySide
                        .answers(List.of(1, 2), question -> Thread.currentThread())
                        .values())
                .containsOnly(Thread.currentThread());
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
