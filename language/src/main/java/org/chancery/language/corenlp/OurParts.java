package org.chancery.language.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.chancery.language.dependency.TransitionParser;
import org.chancery.language.names.NameFinder;
import org.chancery.language.tagging.Tagger;

/** The parts as we do them. */
public final class OurParts {
  private OurParts() {}

  /** Words and tags, as the parts take them. */
  private record Input(List<String> words, List<String> tags) {}

  private abstract static class OfWords<O> implements Part<Input, O> {
    @Override
    public Input prepare(List<String> words, List<String> tags) {
      return new Input(words, tags);
    }
  }

  public static Part<?, ?> tags() {
    Tagger tagger = Tagger.load(CoreNlpForms.FORMS);
    return new OfStrings() {
      @Override
      public String[] work(Input input) {
        return tagger.tag(input.words());
      }
    };
  }

  public static Part<?, ?> names() {
    NameFinder finder = NameFinder.load(CoreNlpForms.FORMS);
    return new OfStrings() {
      @Override
      public String[] work(Input input) {
        return finder.find(input.words(), input.tags());
      }
    };
  }

  public static Part<?, ?> trees() {
    TransitionParser parser = TransitionParser.load();
    return new OfWords<TransitionParser.Tree>() {
      @Override
      public TransitionParser.Tree work(Input input) {
        return parser.parse(input.words(), input.tags());
      }

      @Override
      public List<String> answers(TransitionParser.Tree output) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < output.heads().length; i++) {
          out.add(output.heads()[i] + " " + output.relations()[i]);
        }
        return out;
      }
    };
  }

  private abstract static class OfStrings extends OfWords<String[]> {
    @Override
    public List<String> answers(String[] output) {
      return List.of(output);
    }
  }
}
