package dev.madoguchi.engine;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs the engine's jobs on threads of the server: few, and a short queue of their own, so that jobs never starve requests
 * and a node never takes more than it can do; and one thread that looks for due jobs.
 */
class ServerJobExecutor extends JobExecutor {

    /** How long a job of a node that was killed waits before another takes it: well above the longest job. */
    private static final int LOCK_MILLIS = 90_000;

    private static final int MOST_IDLE_MILLIS = 5_000;
    private static final int THREADS = 4;
    private static final int QUEUE = 8;

    private final ThreadFactory serverThreads;
    private final ExecutorService jobs;
    private Thread acquisition;

    ServerJobExecutor(ThreadFactory serverThreads) {
        this.serverThreads = serverThreads;
        this.jobs = new ThreadPoolExecutor(
                THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(QUEUE), serverThreads);
        setLockTimeInMillis(LOCK_MILLIS);
        setMaxWait(MOST_IDLE_MILLIS);
    }

    @Override
    protected void startExecutingJobs() {
        acquisition = serverThreads.newThread(acquireJobsRunnable);
        acquisition.start();
    }

    @Override
    protected void stopExecutingJobs() {
        if (acquisition != null) {
            acquisition.interrupt();
            acquisition = null;
        }
        jobs.shutdown();
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            jobs.execute(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException full) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }
}
