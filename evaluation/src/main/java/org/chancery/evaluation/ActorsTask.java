package org.chancery.evaluation;

/** Actor phrases on their own. */
final class ActorsTask implements Task {

  @Override
  public String name() {
    return "actors";
  }

  @Override
  public void run(Bench bench) {
    bench.print("actors: no resolver of phrases yet");
  }
}
