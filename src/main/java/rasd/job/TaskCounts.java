package rasd.job;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Counts the tasks of Spark that are done and those that are still open. The tasks of a stage count
 * from the moment when Spark begins the stage, because it is not known earlier which stages Spark
 * will skip.
 */
final class TaskCounts extends SparkListener {
  private final Map<Integer, Integer> openByStage = new HashMap<>();
  private int done;

  /** Counts the tasks that are done from zero again. */
  synchronized void begin() {
    done = 0;
  }

  synchronized int done() {
    return done;
  }

  synchronized int open() {
    return openByStage.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted stage) {
    openByStage.put(stage.stageInfo().stageId(), stage.stageInfo().numTasks());
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
    if (task.taskInfo().successful()) {
      done++;
      openByStage.computeIfPresent(task.stageId(), (stage, open) -> open - 1);
    }
  }

  @Override
  public synchronized void onStageCompleted(SparkListenerStageCompleted stage) {
    openByStage.remove(stage.stageInfo().stageId());
  }
}
