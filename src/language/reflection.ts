import { AbstractAstReflection } from 'langium';

/** What is known about the types of the syntax tree, without Langium's memory of each answer: that is thousands of small objects before a line is read. */
export abstract class JourneyReflection extends AbstractAstReflection {
  private parents: ReadonlySet<string> | undefined;

  override isSubtype(subtype: string, supertype: string): boolean {
    if (subtype === supertype) return true;
    // Nearly all questions are about types that no other one is made of.
    this.parents ??= new Set(Object.values(this.types).flatMap(({ superTypes }) => superTypes));
    if (!this.parents.has(supertype)) return false;
    return this.types[subtype]?.superTypes.some((superType) => this.isSubtype(superType, supertype)) === true;
  }
}
