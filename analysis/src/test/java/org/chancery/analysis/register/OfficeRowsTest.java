package org.chancery.analysis.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.record.OfficeRole.HEAD_OF_GOVERNMENT;

import java.io.StringWriter;
import org.chancery.analysis.officefile.OfficeFile;
import org.junit.jupiter.api.Test;

class OfficeRowsTest {

  @Test
  void everySpellIsALineWithItsEnd() throws Exception {
    Register register =
        Reports.register(
            Reports.on("2021-02-01")
                .titled("Prime Minister", "Ana Lima", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
            Reports.on("2021-03-01")
                .titled("Prime Minister", "Lima", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
            Reports.on("2022-02-01")
                .titled("Prime Minister", "Rui Costa", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
            Reports.on("2023-02-01")
                .titled("Prime Minister", "Ana Lima", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
            Reports.on("2023-02-02").former("Eva Sá", "ESP", HEAD_OF_GOVERNMENT, "Spain"),
            Reports.on("2023-02-03").held("Lee Min", "KOR", HEAD_OF_GOVERNMENT, null));
    OfficeRows rows = OfficeRows.of(register.tenures());
    StringWriter out = new StringWriter();
    OfficeFile.write(rows.rows(), out);
    assertThat(out.toString())
        .isEqualTo(
            """
            name,office,of,from,to,also,sectors,source
            Ana Lima,Prime Minister,Portugal,2021-02-01,2021-03-01,Lima,GOV,reports
            Rui Costa,Prime Minister,Portugal,2022-02-01,2022-02-01,,GOV,reports
            Ana Lima,Prime Minister,Portugal,2023-02-01,2023-02-01,Lima,GOV,reports
            """);
    assertThat(rows.withoutDay()).isEqualTo(1);
    assertThat(rows.withoutOf()).isEqualTo(1);
  }
}
