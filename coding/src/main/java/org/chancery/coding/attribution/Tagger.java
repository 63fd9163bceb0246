package org.chancery.coding.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chancery.language.weights.ModelFile;
import org.chancery.record.ChanceryException;
import org.chancery.record.Sha256;

/**
 * Finds the attributions of a sentence with two models: one marks the cues, the other, for each
 * cue, its source and content. Immutable; shared by all threads.
 */
public final class Tagger {
  /** The labels of the model of cues. */
  public static final List<String> CUE_LABELS = List.of("O", "B-cue", "I-cue");

  /** The labels of the model of roles. */
  public static final List<String> ROLE_LABELS =
      List.of("O", "B-source", "I-source", "B-content", "I-content");

  private static final int CUE = 1;
  private static final int SOURCE = 1;
  private static final int CONTENT = 3;

  /** The score of what no features are asked for. */
  private static final float OUT_OF_QUESTION = -12;

  /** By how much a token may seem no cue, and yet be looked at as one. */
  private static final float NEAR = 3;

  private static final ModelFile FILE =
      new ModelFile(Tagger.class, "attribution.model", 0x43484131); // "CHA1"

  private static final String DIGEST = "attribution.sha256";

  private final List<String> provenance;
  private final ChainModel cues;
  private final ChainModel roles;

  /**
   * @param provenance what the models were trained on and how, for people
   */
  public Tagger(List<String> provenance, ChainModel cues, ChainModel roles) {
    this.provenance = List.copyOf(provenance);
    this.cues = cues;
    this.roles = roles;
  }

  /**
   * The tagger that comes with the product.
   *
   * @throws ChanceryException {@code MODEL} where its file is missing or damaged
   */
  public static Tagger standard() {
    return FILE.read(in -> new Tagger(in.names(), ChainModel.read(in), ChainModel.read(in)));
  }

  /** The SHA-256 of that tagger's file, in hexadecimal digits, as {@link #write} noted it. */
  public static String digest() {
    try (InputStream in = Tagger.class.getResourceAsStream(DIGEST)) {
      if (in == null) {
        throw new ChanceryException(ChanceryException.Code.MODEL, "found no " + DIGEST);
      }
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      throw new ChanceryException(ChanceryException.Code.MODEL, "cannot read " + DIGEST, e);
    }
  }

  /** Writes the models below a folder of resources, where {@link #standard} finds them. */
  public void write(Path resources) throws IOException {
    FILE.write(
        resources,
        out -> {
          out.names(provenance);
          cues.write(out);
          roles.write(out);
        });
    Path folder = resources.resolve(Tagger.class.getPackageName().replace('.', '/'));
    Files.writeString(
        folder.resolve(DIGEST), Sha256.of(Files.readAllBytes(folder.resolve(FILE.name()))) + "\n");
  }

  public List<String> provenance() {
    return provenance;
  }

  public ChainModel cues() {
    return cues;
  }

  public ChainModel roles() {
    return roles;
  }

  /**
   * What is found in a sentence.
   *
   * @param bias is added to the score of beginning a cue: with more than 0 more is found
   */
  public Found find(View v, float bias) {
    FeatureKeys keys = new FeatureKeys();
    Chain chain = cues(v, bias, keys);
    int[] best = chain.best();
    List<Attribution> out = new ArrayList<>();
    for (int i = 0; i < best.length; i++) {
      if (best[i] == CUE) {
        int last = i;
        while (last + 1 < best.length && best[last + 1] == CUE + 1) {
          last++;
        }
        out.add(roles(v, CueSpan.of(v, i, last), keys));
      }
    }
    return new Found(out, chain);
  }

  /**
   * Whether cues begin with words of this kind. Names, numbers, articles, pronouns and most marks
   * are looked at only where the word before may belong to a cue: there they go on with one.
   */
  private static boolean mayBegin(String tag) {
    return switch (tag) {
      case "NNP", "NNPS", "CD", "DT", "PRP", "PRP$", ".", ",", "``", "''", "-LRB-", "-RRB-" ->
          false;
      default -> true;
    };
  }

  private static boolean goesOn(float[] before) {
    return Math.max(before[CUE], before[CUE + 1]) > before[0] - NEAR;
  }

  private Chain cues(View v, float bias, FeatureKeys keys) {
    float[][] scores = new float[v.size()][CUE_LABELS.size()];
    for (int i = 0; i < v.size(); i++) {
      if (mayBegin(v.tag(i)) || i > 0 && goesOn(scores[i - 1])) {
        keys.clear();
        CueFeatures.of(v, i, keys);
        cues.score(keys, scores[i]);
        scores[i][CUE] += bias;
      } else {
        scores[i][CUE] = OUT_OF_QUESTION;
        scores[i][CUE + 1] = OUT_OF_QUESTION;
      }
    }
    return cues.chain(scores);
  }

  /** The source and the content of a cue. */
  private Attribution roles(View v, CueSpan cue, FeatureKeys keys) {
    int[] best = roles(v, new RoleFeatures(v, cue), keys).best();
    return new Attribution(cue, tokens(best, cue, SOURCE), tokens(best, cue, CONTENT));
  }

  private Chain roles(View v, RoleFeatures features, FeatureKeys keys) {
    float[][] scores = new float[v.size()][ROLE_LABELS.size()];
    for (int i = 0; i < v.size(); i++) {
      keys.clear();
      features.of(i, keys);
      roles.score(keys, scores[i]);
    }
    return roles.chain(scores);
  }

  /** Why a token is taken for the beginning of a cue. */
  public Weighing whyCue(View v, int token) {
    FeatureKeys keys = new FeatureKeys();
    FeatureNames names = new FeatureNames();
    double likely = 1 - cues(v, 0, keys).sums().labels()[token][0];
    keys.clear();
    CueFeatures.of(v, token, keys);
    CueFeatures.of(v, token, names);
    return new Weighing("cue", likely, Weighing.heaviest(cues, names, keys, CUE));
  }

  /** Why a token is taken for the source or the content of a cue. */
  public Weighing whyRole(View v, CueSpan cue, int token, boolean source) {
    FeatureKeys keys = new FeatureKeys();
    FeatureNames names = new FeatureNames();
    RoleFeatures features = new RoleFeatures(v, cue);
    double[] likely = roles(v, features, keys).sums().labels()[token];
    int label = source ? SOURCE : CONTENT;
    keys.clear();
    features.of(token, keys);
    features.of(token, names);
    int inside = likely[label + 1] > likely[label] ? label + 1 : label;
    return new Weighing(
        source ? "source" : "content",
        likely[label] + likely[label + 1],
        Weighing.heaviest(roles, names, keys, inside));
  }

  private static BitSet tokens(int[] labels, CueSpan cue, int begin) {
    BitSet out = new BitSet(labels.length);
    for (int i = 0; i < labels.length; i++) {
      out.set(i, !cue.covers(i) && (labels[i] == begin || labels[i] == begin + 1));
    }
    return out;
  }
}
