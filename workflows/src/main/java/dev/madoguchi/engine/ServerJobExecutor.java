package dev.madoguchi.engine;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs the engine's jobs on threads of the server: an executor of their own, so that they never starve requests, and one
 * thread that looks for due jobs.
 */
class ServerJobExecutor extends JobExecutor {

    /** How long a job of a node that was killed waits before another takes it: well above the longest job. */
    private static final int LOCK_MILLIS = 90_000;

    private static final int MOST_IDLE_MILLIS = 5_000;

    private final Executor threads;
    private final ThreadFactory acquisitionThreads;
    private Thread acquisition;

    ServerJobExecutor(Executor threads, ThreadFactory acquisitionThreads) {
        this.threads = threads;
        this.acquisitionThreads = acquisitionThreads;
        setLockTimeInMillis(LOCK_MILLIS);
        setMaxWait(MOST_IDLE_MILLIS);
    }

    @Override
    protected void startExecutingJobs() {
        acquisition = acquisitionThreads.newThread(acquireJobsRunnable);
        acquisition.start();
    }

    @Override
    protected void stopExecutingJobs() {
        if (acquisition != null) {
            acquisition.interrupt();
            acquisition = null;
        }
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            threads.execute(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException full) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }
}
