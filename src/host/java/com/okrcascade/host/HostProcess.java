package com.okrcascade.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A host in a process of its own, which a test can kill as a machine dies. */
public final class HostProcess implements AutoCloseable {
    private static final long STOP_SECONDS = 20;

    private final Process process;
    private final String baseUrl;

    private HostProcess(Process process, String baseUrl) {
        this.process = process;
        this.baseUrl = baseUrl;
    }

    /** Waits until it is up. More system properties may be given as {@code -Dname=value}. */
    public static HostProcess start(HostOptions options, String... properties) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(options.asSystemProperties());
        command.addAll(List.of(properties));
        command.addAll(List.of("-cp", classPath(), Main.class.getName()));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new HostProcess(process, untilUp(process));
        } catch (IOException e) {
            throw new HostTrouble("The host's process does not start", e);
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static String untilUp(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(Main.UP)) {
                passOn(output);
                return line.substring(Main.UP.length()).replaceAll("/$", "");
            }
            said.append(line).append('\n');
        }
        throw new HostTrouble("The host's process ended:\n" + said);
    }

    /** Somebody must read on, or the process waits for us at its next log line. */
    private static void passOn(BufferedReader output) {
        Thread reader = new Thread(() -> output.lines().forEach(System.err::println), "host output");
        reader.setDaemon(true);
        reader.start();
    }

    /** With the context path and without a slash at the end. */
    public String baseUrl() {
        return baseUrl;
    }

    /** At once, without any farewell: kill -9. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** Stops wherever it is, inside a transaction too, as a virtual machine that is moved or a long garbage collection: SIGSTOP. */
    public void pause() {
        signal("STOP");
    }

    /** Goes on where it was stopped, without knowing that it was: SIGCONT. */
    public void wake() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
            if (kill.waitFor() != 0) throw new HostTrouble("The host's process did not take the signal " + name);
        } catch (IOException e) {
            throw new HostTrouble("No signals can be sent here", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        if (!await()) {
            kill();
        }
    }

    private boolean await() {
        try {
            return process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
