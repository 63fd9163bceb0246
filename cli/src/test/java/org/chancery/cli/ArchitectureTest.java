package org.chancery.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows of imports between the rooms, as ARCHITECTURE.md draws them. */
class ArchitectureTest {
  private static final String ROOT = "org.chancery.";
  private static final JavaClasses CHANCERY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.chancery");

  @ParameterizedTest(name = "{0} may import {1}")
  @CsvSource(
      delimiter = ':',
      value = {
        "record            : record",
        "intake            : record",
        "intake.fetch      : record, intake",
        "language          : record",
        "coding            : record, language",
        "analysis          : record",
        "ledger            : record, analysis",
        "ledger.store      : record",
        "ledger.words      : record, ledger.store",
        "ledger.keep       : record, analysis, ledger.store, ledger.words, ledger.read",
        "ledger.read       : record, ledger.store",
        "ledger.upkeep     : record, ledger.store, ledger.read, ledger.keep",
        "evaluation        : record, intake, language, coding, analysis",
        "ledger.search     : record, ledger.store, ledger.words",
        "ledger.export.table : record",
        "ledger.export.layout: record",
        "ledger.export     : record, ledger.store, ledger.read, ledger.correction",
        "ledger.query      : record, analysis, ledger.store, ledger.words, ledger.read",
        "ledger.correction : record, ledger.store, ledger.read, ledger.keep",
        "coding.lexicon    : record, language, coding.lexicon",
        "coding.wordnet    : record, coding.lexicon, coding.attribution, language",
        "coding.attribution: record, language, coding.lexicon",
        "coding.clause     : record, language, coding.lexicon",
        "coding.context    : record, language, coding.lexicon",
        "coding.actor      : record, language, coding.lexicon, coding.clause, coding.place",
        "coding.time       : record, language, coding.lexicon, coding.clause",
        "coding.place      : record, language, coding.lexicon, coding.clause",
        "coding.statement  : record, language, coding.lexicon, coding.clause, coding.actor,"
            + " coding.time, coding.place, coding.context, coding.attribution",
        "coding.event      : record, language, coding.lexicon, coding.clause, coding.actor,"
            + " coding.time, coding.place, coding.context, coding.attribution, coding.statement",
        "coding.check      : record, language, coding",
        "coding.engagement : record, language, coding.lexicon, coding.clause, coding.actor,"
            + " coding.time, coding.place, coding.context, coding.attribution, coding.statement,"
            + " coding.event",
      })
  void importsRunOneWay(String room, String allowed) {
    String[] within =
        Stream.concat(Stream.of(room), Arrays.stream(allowed.split(",\\s*")))
            .map(r -> ROOT + r + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + room + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.chancery..").and(not(resideInAnyPackage(within))))
        .check(CHANCERY);
  }

  @ParameterizedTest(name = "only {0} knows {1}")
  @CsvSource({
    "language.corenlp, edu.stanford..",
    "cli, picocli..",
    "cli, me.tongfei..",
    "intake, org.jsoup..",
    "intake, com.rometools..",
    "intake.fetch, org.apache.hc..",
    "intake.fetch, crawlercommons..",
    "coding.wordnet, net.sf.extjwnl..",
    "ledger, org.jdbi..",
    "ledger, java.sql..",
    "ledger.export.table, org.duckdb..",
    "ledger.store, org.flywaydb..",
    "ledger.store, org.sqlite..",
    "ledger.store, org.postgresql..",
  })
  void oneRoomKnowsALibrary(String room, String library) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + room + "..")
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(CHANCERY);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.chancery.(**)").should().beFreeOfCycles().check(CHANCERY);
  }

  @Test
  void packagesAreNamedForTheStepOfTheWork() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..utils..", "..impl..", "..helpers..", "..common..")
        .check(CHANCERY);
  }

  @Test
  void nothingPrintsButTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "cli..", ROOT + "language.dependency..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CHANCERY);
  }

  @Test
  void exceptionsOnPurposeHaveACode() {
    classes()
        .that()
        .areAssignableTo(RuntimeException.class)
        .and()
        .doNotHaveFullyQualifiedName(ROOT + "cli.ReaderGone")
        .should()
        .beAssignableTo(org.chancery.record.ChanceryException.class)
        .check(CHANCERY);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(CHANCERY.getPackage("org.chancery").getSubpackagesInTree())
        .filteredOn(p -> !p.getClasses().isEmpty())
        .isNotEmpty()
        .filteredOn(p -> !p.isAnnotatedWith(NullMarked.class))
        .extracting(JavaPackage::getName)
        .isEmpty();
  }
}
