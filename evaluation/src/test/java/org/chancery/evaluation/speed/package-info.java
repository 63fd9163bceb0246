/**
 * JMH benchmarks of the hot parts, on the sample reports of the repository: {@code mvn -q -Pjmh
 * -DskipTests -pl evaluation -am package}. The test phase does not run them.
 */
@NullMarked
package org.chancery.evaluation.speed;

import org.jspecify.annotations.NullMarked;
