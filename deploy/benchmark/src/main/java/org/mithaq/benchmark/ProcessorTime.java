package org.mithaq.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Processor time that this process has used until now, in nanoseconds: in all, and by the part of the product that a
 * thread belongs to. What no thread of Java used was the virtual machine's own: its compiler and its collector.
 */
record ProcessorTime(long total, Map<Long, Long> threads, Map<Long, String> parts) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static ProcessorTime now() {
        Map<Long, Long> times = new HashMap<>();
        Map<Long, String> parts = new HashMap<>();
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null) {
                times.put(thread.getThreadId(), Math.max(0, THREADS.getThreadCpuTime(thread.getThreadId())));
                parts.put(thread.getThreadId(), part(thread.getThreadName()));
            }
        }
        return new ProcessorTime(PROCESS.getProcessCpuTime(), times, parts);
    }

    /** Of the calling thread alone. */
    static long ofThisThread() {
        return THREADS.getCurrentThreadCpuTime();
    }

    static long ofThisProcess() {
        return PROCESS.getProcessCpuTime();
    }

    /** In microseconds, for each of {@code operations}. */
    static double each(ProcessorTime from, long operations) {
        return (PROCESS.getProcessCpuTime() - from.total) / 1e3 / operations;
    }

    /** By part, in microseconds for each of {@code operations}. */
    static Map<String, Double> byPart(ProcessorTime from, long operations) {
        ProcessorTime now = now();
        Map<String, Double> used = new LinkedHashMap<>();
        double known = 0;
        for (Map.Entry<Long, Long> thread : now.threads.entrySet()) {
            double micros = (thread.getValue() - from.threads.getOrDefault(thread.getKey(), 0L)) / 1e3 / operations;
            used.merge(now.parts.getOrDefault(thread.getKey(), ""), micros, Double::sum);
            known += micros;
        }
        used.put("virtual machine", Math.max(0, (now.total - from.total) / 1e3 / operations - known));
        return used;
    }

    private static String part(String thread) {
        String name = thread.toLowerCase(Locale.ROOT);
        if (name.startsWith("client-")) {
            return "client";
        } else if (name.endsWith("-writer") && !name.startsWith("h2-")) {
            return "log writer";
        } else if (name.endsWith("-index")) {
            return "index writer";
        } else if (name.startsWith("kafka-producer-network-thread")) {
            return "Kafka client";
        } else if (name.startsWith("forkjoinpool")) {
            return "callers and shell";
        } else if (name.startsWith("snapshots")) {
            return "snapshots";
        } else if (name.contains("mongo")
                || name.startsWith("nioeventloop")
                || name.contains("mvstore")
                || name.startsWith("h2-")) {
            return "MongoDB server";
        } else if (name.startsWith("http-nio") || name.startsWith("tomcat")) {
            return "web server";
        } else if (name.startsWith("data-plane")
                || name.contains("broker")
                || name.contains("txn")
                || name.contains("transaction")
                || name.startsWith("quorum")
                || name.startsWith("raft")
                || name.startsWith("kafka")
                || name.startsWith("executor")) {
            return "broker";
        }
        return "other";
    }
}
