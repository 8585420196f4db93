package com.okrcascade.host;

import com.okrcascade.host.demo.DemoStarter;
import java.util.concurrent.CountDownLatch;

/** Starts the embedded host and keeps it running until the process is stopped. */
public final class Main {
    /** Stands before the address in the line that says that the host is up. */
    static final String UP = "Jira with OKR Cascade is up: ";

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        HostOptions options = HostOptions.fromSystemProperties();
        if (options.demo()) {
            System.getProperties().putIfAbsent("okr.pollSeconds", "1"); // who watches a demo wants to see it move
        }
        Host host = startOrExit(options);
        Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop"));
        if (options.demo() && makesCompany()) {
            new DemoStarter(host.baseUrl(), host.dashboards()).run();
        }
        System.out.println(UP + host.baseUrl() + "/");
        new CountDownLatch(1).await();
    }

    /** Tests that want the demo's projects and people, and a goal of their own, say no. */
    private static boolean makesCompany() {
        return Boolean.parseBoolean(System.getProperty("okr.company", "true"));
    }

    private static Host startOrExit(HostOptions options) {
        try {
            return Host.start(options);
        } catch (HostTrouble trouble) {
            trouble.printStackTrace();
            System.exit(1);
            throw trouble;
        }
    }
}
