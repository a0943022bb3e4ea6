import { AbstractAstReflection } from 'langium';

/** What is known about the types of the syntax tree, without Langium's memory of each answer: that is thousands of small objects before a line is read. */
export abstract class JourneyReflection extends AbstractAstReflection {
  override isSubtype(subtype: string, supertype: string): boolean {
    if (subtype === supertype) return true;
    const superTypes = this.types[subtype]?.superTypes ?? [];
    for (let index = 0; index < superTypes.length; index++) {
      const superType = superTypes[index];
      if (superType !== undefined && this.isSubtype(superType, supertype)) return true;
    }
    return false;
  }
}
