<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CardText</name>
    <message>
        <source>The candidate changed after this decision: %1.</source>
        <translation>El candidato cambió después de esta decisión: %1.</translation>
    </message>
    <message>
        <source>People decided differently: none of it counts until one agrees or is answered.</source>
        <translation>Las decisiones difieren: ninguna cuenta hasta que alguien esté de acuerdo o reciba respuesta.</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 de %2 hasta ahora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Why it breaks</source>
        <translation>Por qué es incompatible</translation>
    </message>
    <message>
        <source>Why it is risky</source>
        <translation>Por qué es arriesgado</translation>
    </message>
    <message>
        <source>Safe because</source>
        <translation>Es seguro porque</translation>
    </message>
    <message>
        <source>Only words, because</source>
        <translation>Son solo palabras, porque</translation>
    </message>
    <message>
        <source>Requests that worked are refused.</source>
        <translation>Se rechazan solicitudes que funcionaban.</translation>
    </message>
    <message>
        <source>Clients receive what they were not promised.</source>
        <translation>Los clientes reciben lo que no se les prometió.</translation>
    </message>
    <message>
        <source>Impact unknown: no consumers listed.</source>
        <translation>Impacto desconocido: no hay consumidores en la lista.</translation>
    </message>
    <message>
        <source>Ignored by the policy until %1: %2 (%3)</source>
        <translation>La política lo ignora hasta el %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Ignored by %1.</source>
        <translation>Lo ignora %1.</translation>
    </message>
    <message>
        <source>Ignored by the policy: %1</source>
        <translation>Lo ignora la política: %1</translation>
    </message>
    <message>
        <source>No longer present.</source>
        <translation>Ya no está presente.</translation>
    </message>
    <message>
        <source>Renamed in place, and no migration plan covers it yet.</source>
        <translation>Cambia de nombre en su sitio y aún no lo cubre ningún plan de migración.</translation>
    </message>
    <message>
        <source>Migration plan %1 covers it.</source>
        <translation>Lo cubre el plan de migración %1.</translation>
    </message>
    <message>
        <source>Migration plan %1 covers it, owned by %2.</source>
        <translation>Lo cubre el plan de migración %1, a cargo de %2.</translation>
    </message>
    <message>
        <source>No patch: %1</source>
        <translation>Sin parche: %1</translation>
    </message>
    <message>
        <source>It can be written into the working tree only: choose that as the candidate.</source>
        <translation>Solo se puede escribir en el árbol de trabajo: elíjalo como candidato.</translation>
    </message>
    <message>
        <source>defined in %1</source>
        <translation>definido en %1</translation>
    </message>
    <message>
        <source>No automatic witness: %1</source>
        <translation>Sin prueba automática: %1</translation>
    </message>
    <message>
        <source>Valid under %1, refused by the candidate.</source>
        <translation>Válido según %1, rechazado por el candidato.</translation>
    </message>
    <message>
        <source>Valid under the candidate, refused by %1.</source>
        <translation>Válido según el candidato, rechazado por %1.</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>afectado</translation>
    </message>
    <message>
        <source>not affected</source>
        <translation>no afectado</translation>
    </message>
    <message>
        <source>did not fit before either</source>
        <translation>tampoco encajaba antes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>no pin</source>
        <translation>sin fijar</translation>
    </message>
    <message>
        <source>“%1” (Given/When/Then)</source>
        <translation>«%1» (Given/When/Then)</translation>
    </message>
    <message>
        <source>“%1” contradicts the contract: %2</source>
        <translation>«%1» contradice el contrato: %2</translation>
    </message>
    <message>
        <source>“%1” is a transition: %2</source>
        <translation>«%1» es una transición: %2</translation>
    </message>
    <message>
        <source>No Given/When/Then: %1</source>
        <translation>Sin Given/When/Then: %1</translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation>%1: sin indicar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintento</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Compatibility class</source>
        <translation>Clase de compatibilidad</translation>
    </message>
    <message>
        <source>No Given/When/Then speaks of this change.</source>
        <translation>Ningún Given/When/Then habla de este cambio.</translation>
    </message>
    <message>
        <source>%1: does %2 rely on this? %3 (%4), between %5 and %6.</source>
        <translation>%1: ¿depende %2 de esto? %3 (%4), entre %5 y %6.</translation>
    </message>
    <message>
        <source>needs a migration plan</source>
        <translation>necesita un plan de migración</translation>
    </message>
    <message>
        <source>nobody holds this role yet</source>
        <translation>nadie ocupa aún este rol</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Frontend</source>
        <translation>Frontend</translation>
    </message>
    <message>
        <source>QA or operations</source>
        <translation>QA u operaciones</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>firmado por %1</translation>
    </message>
    <message>
        <source>must sign: %1</source>
        <translation>debe firmar: %1</translation>
    </message>
    <message>
        <source>is asked: %1</source>
        <translation>se le pregunta: %1</translation>
    </message>
    <message>
        <source>%1 accepted it on %2</source>
        <translation>%1 lo aceptó el %2</translation>
    </message>
    <message>
        <source>%1 accepted it with a plan on %2</source>
        <translation>%1 lo aceptó con un plan el %2</translation>
    </message>
    <message>
        <source>%1 rejected it on %2</source>
        <translation>%1 lo rechazó el %2</translation>
    </message>
    <message>
        <source>%1 deferred it on %2</source>
        <translation>%1 lo aplazó el %2</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>Written down at %1</source>
        <translation>Anotado en %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>No antes del %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>To be decided again</source>
        <translation>Por decidir de nuevo</translation>
    </message>
    <message>
        <source>%1 holds this for a change of meaning: %2</source>
        <translation>%1 considera que cambia el significado: %2</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloquea</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>FYI</source>
        <translation>Informativo</translation>
    </message>
    <message>
        <source>Discussing</source>
        <translation>En discusión</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n línea más</numerusform>
            <numerusform>%n líneas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambio %1 de %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Versión base %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidato %1</translation>
    </message>
    <message numerus="yes">
        <source>and at %n more places, which stand in packet.json</source>
        <translation>
            <numerusform>y en %n lugar más, que consta en packet.json</numerusform>
            <numerusform>y en %n lugares más, que constan en packet.json</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Se ve en</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Demostración</translation>
    </message>
    <message numerus="yes">
        <source>What all changes together mean to %n consumers: page %1</source>
        <translation>
            <numerusform>Lo que significan todos los cambios juntos para %n consumidor: página %1</numerusform>
            <numerusform>Lo que significan todos los cambios juntos para %n consumidores: página %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumidores</translation>
    </message>
    <message>
        <source>Link:</source>
        <translation>Enlace:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Responsable:</translation>
    </message>
    <message>
        <source>Not before:</source>
        <translation>No antes de:</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Changes the meaning</source>
        <translation>Cambia el significado</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are the same</source>
        <translation>
            <numerusform>%n línea igual</numerusform>
            <numerusform>%n líneas iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines stand in packet.json, which is attached</source>
        <translation>
            <numerusform>%n línea más consta en packet.json, que va adjunto</numerusform>
            <numerusform>%n líneas más constan en packet.json, que va adjunto</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes, and what was decided on it</source>
        <translation>Qué cambia y qué se decidió al respecto</translation>
    </message>
    <message>
        <source>Nothing was found that differs in meaning.</source>
        <translation>No se encontró ninguna diferencia de significado.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>With Countersign</source>
        <translation>Con Countersign</translation>
    </message>
    <message>
        <source>In a clone of the repository, with this file and its seal (the same name and .sig) side by side. It checks the seal over these pages, every sign-off, and runs the comparison again from the files that were signed.</source>
        <translation>En un clon del repositorio, con este archivo y su sello (el mismo nombre y .sig) juntos. Comprueba el sello sobre estas páginas y cada aprobación, y repite la comparación a partir de los archivos que se firmaron.</translation>
    </message>
    <message>
        <source>Without Countersign</source>
        <translation>Sin Countersign</translation>
    </message>
    <message>
        <source>With pdfdetach, ssh-keygen 8.9 or newer, and your own copy of the allowed signers, never one that came with this file. What people signed is the attached packet.json; its digest must be:</source>
        <translation>Con pdfdetach, ssh-keygen 8.9 o posterior y una copia propia de los firmantes permitidos, nunca una que haya llegado con este archivo. Lo que se firmó es el packet.json adjunto; su resumen criptográfico debe ser:</translation>
    </message>
    <message>
        <source>These pages say what that packet.json says, but nobody signed the pages themselves, unless the seal beside the file holds. SEALER is whoever sealed it:</source>
        <translation>Estas páginas dicen lo mismo que ese packet.json, pero nadie firmó las páginas mismas, salvo que sea válido el sello que acompaña al archivo. SEALER es quien lo selló:</translation>
    </message>
    <message>
        <source>What readers of PDFs do not tell you</source>
        <translation>Lo que los lectores de PDF no dicen</translation>
    </message>
    <message>
        <source>A seal inside the PDF, where there is one, proves that the pages are unchanged since it was made, never who made it: anybody can make a certificate with any name. pdfsig shows an edited name as valid, and ends with success for pages that were changed. Believe ssh-keygen and countersign verify; take pdfsig as a witness.</source>
        <translation>Un sello dentro del PDF, si lo hay, demuestra que las páginas no han cambiado desde que se hizo, nunca quién lo hizo: cualquiera puede crear un certificado con cualquier nombre. pdfsig da por válido un nombre editado y termina con éxito con páginas modificadas. Confíe en ssh-keygen y en countersign verify; tome pdfsig como un indicio.</translation>
    </message>
    <message>
        <source>Printed again or saved by another program, this file loses what is attached to it, and with that its proof.</source>
        <translation>Si se imprime de nuevo o se guarda con otro programa, este archivo pierde lo que lleva adjunto y, con ello, su demostración.</translation>
    </message>
    <message>
        <source>How to check this packet</source>
        <translation>Cómo comprobar este expediente</translation>
    </message>
    <message>
        <source>API contract review packet</source>
        <translation>Expediente de revisión de contrato de API</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>drawn up %1</source>
        <translation>elaborado el %1</translation>
    </message>
    <message>
        <source>Sample.</source>
        <translation>Ejemplo.</translation>
    </message>
    <message>
        <source>Signed with demo keys that were made on one machine. It proves nothing.</source>
        <translation>Firmado con claves de demostración creadas en una sola máquina. No demuestra nada.</translation>
    </message>
    <message>
        <source>Not complete.</source>
        <translation>Incompleto.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those who must sign had not signed when this was printed.</source>
        <translation>
            <numerusform>%n de quienes deben firmar no había firmado cuando se imprimió.</numerusform>
            <numerusform>%n de quienes deben firmar no habían firmado cuando se imprimió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Condition:</source>
        <translation>Condición:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>changes decided</source>
        <translation>cambios decididos</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Versión base</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Proposed version</source>
        <translation>Versión propuesta</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>no obligatoria</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>no se nombra a nadie</translation>
    </message>
    <message>
        <source>In this packet</source>
        <translation>En este expediente</translation>
    </message>
    <message>
        <source>The decision and its grounds</source>
        <translation>La decisión y sus motivos</translation>
    </message>
    <message>
        <source>What was said, and acceptance criteria</source>
        <translation>Lo que se dijo y los criterios de aceptación</translation>
    </message>
    <message>
        <source>Owners and sign-offs</source>
        <translation>Responsables y aprobaciones</translation>
    </message>
    <message>
        <source>What was compared, and what was not understood</source>
        <translation>Qué se comparó y qué no se entendió</translation>
    </message>
    <message>
        <source>does not exist there</source>
        <translation>no existe allí</translation>
    </message>
    <message numerus="yes">
        <source>SHA-256 of all it was read from: %n files</source>
        <translation>
            <numerusform>SHA-256 de todo aquello de lo que se leyó: %n archivo</numerusform>
            <numerusform>SHA-256 de todo aquello de lo que se leyó: %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>%1 operations, %2 schemas</source>
        <translation>%1 operaciones, %2 esquemas</translation>
    </message>
    <message>
        <source>Not read, not judged or not understood</source>
        <translation>No leído, no juzgado o no entendido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Nothing: all of it was read, judged and understood.</source>
        <translation>Nada: todo se leyó, se juzgó y se entendió.</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Written by a later version, and not shown here</source>
        <translation>Escrito por una versión posterior; no se muestra aquí</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Its first commit</source>
        <translation>Su primer commit</translation>
    </message>
    <message>
        <source>Why no higher version</source>
        <translation>Por qué no una versión mayor</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Juzgado por</translation>
    </message>
    <message>
        <source>%1 %2 with rules %3, as of %4</source>
        <translation>%1 %2 con las reglas %3, a fecha de %4</translation>
    </message>
    <message>
        <source>Decision to make</source>
        <translation>Decisión por tomar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Motivación</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Owner check</source>
        <translation>Control de responsables</translation>
    </message>
    <message>
        <source>must sign</source>
        <translation>debe firmar</translation>
    </message>
    <message>
        <source>need not sign</source>
        <translation>no necesita firmar</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se le pregunta</translation>
    </message>
    <message>
        <source>Scope boundary</source>
        <translation>Límite del alcance</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Dentro del alcance</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Fuera del alcance</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>aprobado por %1</translation>
    </message>
    <message>
        <source>still needs approval</source>
        <translation>aún necesita aprobación</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Fixture</source>
        <translation>Fixture</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Captura de pantalla</translation>
    </message>
    <message>
        <source>Manual review step</source>
        <translation>Paso de revisión manual</translation>
    </message>
    <message>
        <source>Acceptance evidence</source>
        <translation>Evidencia de aceptación</translation>
    </message>
    <message>
        <source>None was given.</source>
        <translation>No se aportó ninguna.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumidor</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Fijado en</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Contract boundary</source>
        <translation>Límite del contrato</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>Compatibilidad</translation>
    </message>
    <message>
        <source>Retry behaviour</source>
        <translation>Comportamiento al reintentar</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Migration plan</source>
        <translation>Plan de migración</translation>
    </message>
    <message>
        <source>Consumer impact</source>
        <translation>Impacto en consumidores</translation>
    </message>
    <message>
        <source>Reviewer prompts</source>
        <translation>Preguntas a los revisores</translation>
    </message>
    <message>
        <source>None were asked.</source>
        <translation>No se hizo ninguna.</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>EJEMPLO</translation>
    </message>
    <message>
        <source>NOT SIGNED BY ALL</source>
        <translation>NO FIRMADO POR TODOS</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the packet</comment>
        <extracomment>The language that this is translated into, as two letters.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>no se dijo nada</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>Incompatible</translation>
    </message>
    <message>
        <source>Risky</source>
        <translation>Arriesgado</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Docs</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>Aprobado con condiciones</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accepted with a plan</source>
        <translation>Aceptado con un plan</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>compatible</translation>
    </message>
    <message>
        <source>risky</source>
        <translation>arriesgado</translation>
    </message>
    <message>
        <source>breaking</source>
        <translation>incompatible</translation>
    </message>
    <message>
        <source>a change of meaning</source>
        <translation>un cambio de significado</translation>
    </message>
    <message>
        <source>discussing</source>
        <translation>en discusión</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>bloquea</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>informativo</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>response</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>request and response</source>
        <translation>solicitud y respuesta</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>afectado</translation>
    </message>
    <message>
        <source>not affected</source>
        <translation>no afectado</translation>
    </message>
    <message>
        <source>broken before already</source>
        <translation>ya fallaba antes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Frontend</source>
        <translation>Frontend</translation>
    </message>
    <message>
        <source>QA or operations</source>
        <translation>QA u operaciones</translation>
    </message>
    <message>
        <source>On the whole review</source>
        <translation>Sobre toda la revisión</translation>
    </message>
    <message>
        <source>Nobody commented.</source>
        <translation>Nadie hizo comentarios.</translation>
    </message>
    <message>
        <source>✓ present</source>
        <translation>✓ presente</translation>
    </message>
    <message>
        <source>✗ missing</source>
        <translation>✗ falta</translation>
    </message>
    <message>
        <source>✗ contradicted</source>
        <translation>✗ contradicho</translation>
    </message>
    <message>
        <source>→ a transition, which no response shows</source>
        <translation>→ una transición, que ninguna respuesta muestra</translation>
    </message>
    <message>
        <source>Acceptance criteria (Given/When/Then)</source>
        <translation>Criterios de aceptación (Given/When/Then)</translation>
    </message>
    <message>
        <source>None belong to these changes.</source>
        <translation>Ninguno corresponde a estos cambios.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Decision on what is no change</source>
        <translation>Decisión sobre algo que no es un cambio</translation>
    </message>
    <message>
        <source>✓ over exactly the attached packet.json, for this role</source>
        <translation>✓ sobre exactamente el packet.json adjunto, para este rol</translation>
    </message>
    <message>
        <source>✗ its file is not named after a role and a person</source>
        <translation>✗ su archivo no lleva el nombre de un rol y una persona</translation>
    </message>
    <message>
        <source>✗ it is no signature that OpenSSH wrote</source>
        <translation>✗ no es una firma escrita por OpenSSH</translation>
    </message>
    <message>
        <source>✗ it was made for something else</source>
        <translation>✗ se hizo para otra cosa</translation>
    </message>
    <message>
        <source>✗ it is over other bytes than the attached packet.json</source>
        <translation>✗ cubre otros bytes que los del packet.json adjunto</translation>
    </message>
    <message>
        <source>✗ it is of a kind that is not believed</source>
        <translation>✗ es de un tipo en el que no se confía</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Made with the key</source>
        <translation>Hecha con la clave</translation>
    </message>
    <message>
        <source>Attached as</source>
        <translation>Adjunta como</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Obligación</translation>
    </message>
    <message>
        <source>✗ has not signed</source>
        <translation>✗ no ha firmado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>A sign-off that nobody was asked for</source>
        <translation>Una aprobación que no se pidió a nadie</translation>
    </message>
    <message>
        <source>As its file says</source>
        <translation>Según su archivo</translation>
    </message>
    <message>
        <source>Each signature below was checked against the attached packet.json when this was printed. Whose key it is, and whether that person may sign for the role, only your own list of allowed signers says: the last page tells how to ask it.</source>
        <translation>Cada firma siguiente se comprobó con el packet.json adjunto al imprimir. De quién es la clave, y si esa persona puede firmar por el rol, solo lo dice su propia lista de firmantes permitidos: la última página explica cómo consultarla.</translation>
    </message>
    <message>
        <source>Nobody was asked to sign.</source>
        <translation>No se pidió a nadie que firmara.</translation>
    </message>
</context>
<context>
    <name>desktop::Arguments</name>
    <message>
        <source>Review API contracts in a window.</source>
        <translation>Revisar contratos de API en una ventana.</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>mostrar esta ayuda</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>the revision that consumers rely on</source>
        <translation>la revisión en la que confían los consumidores</translation>
    </message>
    <message>
        <source>the revision that is proposed</source>
        <translation>la revisión que se propone</translation>
    </message>
    <message>
        <source>edit, compare, review or packet</source>
        <translation>edit, compare, review o packet</translation>
    </message>
    <message>
        <source>the same as --workspace review</source>
        <translation>lo mismo que --workspace review</translation>
    </message>
    <message>
        <source>the language: en, fr, de, es, uk or pl</source>
        <translation>el idioma: en, fr, de, es, uk o pl</translation>
    </message>
    <message>
        <source>even where a window shows the repository already</source>
        <translation>aunque una ventana ya muestre el repositorio</translation>
    </message>
    <message>
        <source>with the window as it is the first time</source>
        <translation>con la ventana como la primera vez</translation>
    </message>
    <message>
        <source>a repository, a folder or a contract; two to compare them; a packet to verify it</source>
        <translation>un repositorio, una carpeta o un contrato; dos para compararlos; un expediente para verificarlo</translation>
    </message>
    <message>
        <source>There is no workspace “%1”: edit, compare, review or packet.</source>
        <translation>No existe el espacio de trabajo «%1»: edit, compare, review o packet.</translation>
    </message>
    <message>
        <source>At most two paths: a baseline and a candidate.</source>
        <translation>Como máximo dos rutas: una versión base y un candidato.</translation>
    </message>
    <message>
        <source>the contract to begin with, by its id</source>
        <translation>el contrato con el que empezar, por su id</translation>
    </message>
    <message>
        <source>There is no language “%1”: en, fr, de, es, uk or pl.</source>
        <translation>No existe el idioma «%1»: en, fr, de, es, uk o pl.</translation>
    </message>
</context>
<context>
    <name>desktop::AskpassDialog</name>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>write the PDF of the packet on standard input to standard output</source>
        <translation>escribir en la salida estándar el PDF del expediente recibido por la entrada estándar</translation>
    </message>
    <message>
        <source>a4 or letter</source>
        <translation>a4 o letter</translation>
    </message>
    <message>
        <source>en, fr, de, es, uk or pl</source>
        <translation>en, fr, de, es, uk o pl</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>QScintilla's own lexers; KSyntaxHighlighting was not there when this program was built</source>
        <translation>Analizadores propios de QScintilla; faltaba KSyntaxHighlighting al compilar este programa</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign %1</translation>
    </message>
    <message>
        <source>A workbench for reviewing API contracts</source>
        <translation>Un banco de trabajo para revisar contratos de API</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>Acerca de Countersign</translation>
    </message>
    <message>
        <source>Highlighting</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Text view</source>
        <translation>Vista de texto</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>This program is free software under the GNU General Public License, version 3 or later. Its engine and its command line are under the Apache License 2.0.</source>
        <translation>Este programa es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Su motor y su línea de órdenes están bajo la Licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Countersign uses no network and reports nothing to anybody.</source>
        <translation>Countersign no usa la red ni comunica nada a nadie.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::AcceptSheet</name>
    <message>
        <source>Changes to accept</source>
        <translation>Cambios por aceptar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>Accept these %n change(s) that nobody has to do anything about?</source>
        <translation>
            <numerusform>¿Aceptar este %n cambio ante el que nadie tiene que hacer nada?</numerusform>
            <numerusform>¿Aceptar estos %n cambios ante los que nadie tiene que hacer nada?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Aceptar %n</numerusform>
            <numerusform>Aceptar %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Acceptable</name>
    <message numerus="yes">
        <source>Accept %n safe</source>
        <translation>
            <numerusform>Aceptar %n seguro</numerusform>
            <numerusform>Aceptar %n seguros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %1 safe (%n breaking left)</source>
        <translation>
            <numerusform>Aceptar %1 seguros (queda %n incompatible)</numerusform>
            <numerusform>Aceptar %1 seguros (quedan %n incompatibles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %1 safe (%n left)</source>
        <translation>
            <numerusform>Aceptar %1 seguros (queda %n)</numerusform>
            <numerusform>Aceptar %1 seguros (quedan %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AddingCourse</name>
    <message>
        <source>New &amp;path</source>
        <translation>Nueva &amp;ruta</translation>
    </message>
    <message>
        <source>New &amp;operation</source>
        <translation>Nueva &amp;operación</translation>
    </message>
    <message>
        <source>New &amp;schema</source>
        <translation>Nuevo &amp;esquema</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This text is here to be read: nothing can be written into it.</source>
        <translation>Este texto es solo para leer: no se puede escribir nada en él.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>The text cannot be read as it is now. Line %1: %2</source>
        <translation>El texto no se puede leer tal como está ahora. Línea %1: %2</translation>
    </message>
    <message>
        <source>The text was changed meanwhile, and is being read.</source>
        <translation>El texto ha cambiado entretanto y se está leyendo.</translation>
    </message>
</context>
<context>
    <name>ui::Agenda</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nothing left to decide</source>
        <translation>No queda nada por decidir</translation>
    </message>
    <message numerus="yes">
        <source>%n left on the agenda</source>
        <translation>
            <numerusform>Queda %n punto en la agenda</numerusform>
            <numerusform>Quedan %n puntos en la agenda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgendaModel</name>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Changed after it was decided</source>
        <translation>Cambió después de decidirse</translation>
    </message>
    <message>
        <source>Decided differently</source>
        <translation>Decisiones distintas</translation>
    </message>
    <message>
        <source>Breaking, to decide first</source>
        <translation>Incompatible, por decidir primero</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Por responder</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>Por reconocer</translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Ya no se encuentra</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s).</source>
        <translation>
            <numerusform>%1: %n elemento.</numerusform>
            <numerusform>%1: %n elementos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgendaTalk</name>
    <message>
        <source>On the whole review</source>
        <translation>Sobre toda la revisión</translation>
    </message>
    <message>
        <source>On something that is no longer found</source>
        <translation>Sobre algo que ya no se encuentra</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>An answer that settles it</source>
        <translation>Una respuesta que lo zanja</translation>
    </message>
    <message>
        <source>Answer and settle</source>
        <translation>Responder y zanjar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Nobody can vouch for this</source>
        <translation>Nadie puede responder de esto</translation>
    </message>
    <message>
        <source>Mend it in the candidate, or acknowledge that it is signed unseen. The packet names it either way.</source>
        <translation>Corríjalo en el candidato o reconozca que se firma sin verlo. El expediente lo nombra en ambos casos.</translation>
    </message>
    <message>
        <source>Why it may be signed unseen</source>
        <translation>Por qué se puede firmar sin verlo</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 por %2: %3</translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Ya no se encuentra</translation>
    </message>
    <message>
        <source>The candidate does not change this any more. What was decided stays in the journal and counts for nothing.</source>
        <translation>El candidato ya no cambia esto. Lo que se decidió queda en el diario y no cuenta para nada.</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s) decided</source>
        <translation>
            <numerusform>%n cambio decidido</numerusform>
            <numerusform>Los %n cambios decididos</numerusform>
        </translation>
    </message>
    <message>
        <source>The packet comes next: it says what was decided, and is signed.</source>
        <translation>Ahora viene el expediente: dice lo que se decidió y se firma.</translation>
    </message>
    <message>
        <source>Go to the packet</source>
        <translation>Ir al expediente</translation>
    </message>
    <message numerus="yes">
        <source>%n left on the agenda</source>
        <translation>
            <numerusform>Queda %n punto en la agenda</numerusform>
            <numerusform>Quedan %n puntos en la agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to talk about; what breaks stands first.</source>
        <translation>Elija de qué hablar; lo incompatible va primero.</translation>
    </message>
    <message>
        <source>A comment on the whole review</source>
        <translation>Un comentario sobre toda la revisión</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
</context>
<context>
    <name>ui::AgendaWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>to be acknowledged, or mended</source>
        <translation>por reconocer o corregir</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Comment of %1: %2</source>
        <translation>Comentario de %1: %2</translation>
    </message>
    <message>
        <source>Nobody can vouch for this: %1</source>
        <translation>Nadie puede responder de esto: %1</translation>
    </message>
    <message>
        <source>No longer found: %1. It was decided: %2.</source>
        <translation>Ya no se encuentra: %1. Se decidió: %2.</translation>
    </message>
</context>
<context>
    <name>ui::AttendeesPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>Name of somebody else in the room</source>
        <translation>Nombre de otra persona en la sala</translation>
    </message>
    <message>
        <source>Role of somebody else in the room</source>
        <translation>Función de otra persona en la sala</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En la sala</translation>
    </message>
</context>
<context>
    <name>ui::BlindSpots</name>
    <message>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no entendido</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>no juzgado</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message numerus="yes">
        <source>%n reordering(s)</source>
        <translation>
            <numerusform>%n reordenación</numerusform>
            <numerusform>%n reordenaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of mere formatting</source>
        <translation>
            <numerusform>%n línea de mero formato</numerusform>
            <numerusform>%n líneas de mero formato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that a rule ignores</source>
        <translation>
            <numerusform>%n cambio que ignora una regla</numerusform>
            <numerusform>%n cambios que ignora una regla</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Oculto: %1</translation>
    </message>
</context>
<context>
    <name>ui::BranchLabel</name>
    <message>
        <source>Branch: %1</source>
        <translation>Rama: %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar con %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n more commit(s) since this branch began.</source>
        <translation>
            <numerusform>%1 tiene %n commit más desde que empezó esta rama.</numerusform>
            <numerusform>%1 tiene %n commits más desde que empezó esta rama.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they change is not in the candidate until %1 is merged into %2.</source>
        <translation>Lo que cambian no está en el candidato hasta que %1 se fusione en %2.</translation>
    </message>
</context>
<context>
    <name>ui::BranchState</name>
    <message>
        <source>no branch, at %1</source>
        <translation>sin rama, en %1</translation>
    </message>
    <message>
        <source>%1, the same as %2</source>
        <translation>%1, igual que %2</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) that %1 does not have</source>
        <translation>
            <numerusform>%n commit que %1 no tiene</numerusform>
            <numerusform>%n commits que %1 no tiene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) that only %1 has</source>
        <translation>
            <numerusform>%n commit que solo %1 tiene</numerusform>
            <numerusform>%n commits que solo %1 tiene</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::Breadcrumb</name>
    <message>
        <source>Where the caret stands</source>
        <translation>Dónde está el cursor</translation>
    </message>
    <message>
        <source>Steps further out</source>
        <translation>Niveles exteriores</translation>
    </message>
    <message>
        <source>%1, and what stands beside it</source>
        <comment>a step of the way</comment>
        <translation>%1, y lo que hay a su lado</translation>
    </message>
</context>
<context>
    <name>ui::CardHead</name>
    <message>
        <source>Elsewhere: %1</source>
        <translation>En otro lugar: %1</translation>
    </message>
    <message>
        <source>Explain this rule: what it is about, why, and what to do</source>
        <translation>Explicar esta regla: de qué trata, por qué y qué hacer</translation>
    </message>
    <message>
        <source>Copy a link to this change, and a line about it</source>
        <translation>Copiar un enlace a este cambio y una línea sobre él</translation>
    </message>
    <message>
        <source>Show %1 in the text</source>
        <translation>Mostrar %1 en el texto</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>To live with it for a while, put the rule among the suppressions in %1.</source>
        <translation>Para convivir con ello un tiempo, ponga la regla entre las supresiones de %1.</translation>
    </message>
</context>
<context>
    <name>ui::CardView</name>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Preguntar…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecto</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>A quién afecta</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Asked for other changes of this review: %1</source>
        <translation>Preguntado por otros cambios de esta revisión: %1</translation>
    </message>
    <message>
        <source>This may not hold any more: it is being compared anew.</source>
        <translation>Puede que ya no sea así: se está comparando de nuevo.</translation>
    </message>
</context>
<context>
    <name>ui::CaretInspector</name>
    <message>
        <source>These lines read differently from the baseline, and nothing of it changes the contract.</source>
        <translation>Estas líneas difieren de la versión base, y nada de ello cambia el contrato.</translation>
    </message>
    <message>
        <source>There is no change at the caret. Alt+Down leads to the next one.</source>
        <translation>En el cursor no hay ningún cambio. Alt+Abajo lleva al siguiente.</translation>
    </message>
    <message>
        <source>Write Given/When/Then of %1</source>
        <translation>Escribir Given/When/Then de %1</translation>
    </message>
</context>
<context>
    <name>ui::ChangeCard</name>
    <message>
        <source>Choose a change to see what it means.</source>
        <translation>Elija un cambio para ver qué significa.</translation>
    </message>
    <message>
        <source>The candidate cannot be compared as it is now: decide when it can be.</source>
        <translation>El candidato no se puede comparar tal como está: decida cuando se pueda.</translation>
    </message>
    <message>
        <source>Copied a link to the change.</source>
        <translation>Se copió un enlace al cambio.</translation>
    </message>
    <message>
        <source>Copied the card as Markdown.</source>
        <translation>Se copió la ficha como Markdown.</translation>
    </message>
    <message>
        <source>Copied a question for %1.</source>
        <translation>Se copió una pregunta para %1.</translation>
    </message>
    <message>
        <source>Written into %1 and not saved yet. Undo takes it back.</source>
        <translation>Escrito en %1 y aún sin guardar. Deshacer lo retira.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ui::ChangeFilter</name>
    <message>
        <source>what breaks callers or clients</source>
        <translation>lo que es incompatible para llamantes o clientes</translation>
    </message>
    <message>
        <source>what may break some of them</source>
        <translation>lo que puede afectar a algunos de ellos</translation>
    </message>
    <message>
        <source>what nobody has to do anything about</source>
        <translation>lo que no exige nada a nadie</translation>
    </message>
    <message>
        <source>what is only said to people</source>
        <translation>lo que solo se dice a las personas</translation>
    </message>
    <message>
        <source>what waits for a decision</source>
        <translation>lo que espera una decisión</translation>
    </message>
    <message>
        <source>what has one that counts</source>
        <translation>lo que tiene una que cuenta</translation>
    </message>
    <message>
        <source>with a plan or without</source>
        <translation>con un plan o sin él</translation>
    </message>
    <message>
        <source>what must not come</source>
        <translation>lo que no debe llegar</translation>
    </message>
    <message>
        <source>what is decided later</source>
        <translation>lo que se decide más tarde</translation>
    </message>
    <message>
        <source>what changed after it was decided</source>
        <translation>lo que cambió después de decidirse</translation>
    </message>
    <message>
        <source>what people decided differently</source>
        <translation>lo que tiene decisiones distintas</translation>
    </message>
    <message>
        <source>what has an open comment</source>
        <translation>lo que tiene un comentario abierto</translation>
    </message>
    <message>
        <source>a role or a person who must sign for it</source>
        <translation>un rol o una persona que debe firmarlo</translation>
    </message>
    <message>
        <source>a consumer it hits, or may hit</source>
        <translation>un consumidor al que afecta o puede afectar</translation>
    </message>
    <message>
        <source>the rule that found it</source>
        <translation>la regla que lo encontró</translation>
    </message>
    <message>
        <source>the contract it is of</source>
        <translation>el contrato al que pertenece</translation>
    </message>
    <message>
        <source>a file it stands in</source>
        <translation>un archivo en el que está</translation>
    </message>
</context>
<context>
    <name>ui::ChangeGroups</name>
    <message>
        <source>Outside of operations</source>
        <translation>Fuera de las operaciones</translation>
    </message>
    <message>
        <source>Nobody has to sign for it</source>
        <translation>Nadie tiene que firmarlo</translation>
    </message>
    <message>
        <source>Without a file</source>
        <translation>Sin archivo</translation>
    </message>
</context>
<context>
    <name>ui::ChangeList</name>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>by risk</source>
        <translation>por riesgo</translation>
    </message>
    <message>
        <source>by operation</source>
        <translation>por operación</translation>
    </message>
    <message>
        <source>by owner</source>
        <translation>por responsable</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>por archivo</translation>
    </message>
    <message>
        <source>Order of the changes: %1</source>
        <translation>Orden de los cambios: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what a rule ignores</source>
        <translation>Mostrar lo que ignora una regla</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 de %n cambio</numerusform>
            <numerusform>%1 de %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Aún no se compara nada.</translation>
    </message>
    <message>
        <source>The candidate equals the baseline in meaning.</source>
        <translation>El candidato equivale en significado a la versión base.</translation>
    </message>
    <message numerus="yes">
        <source>0 of %n match “%1”.</source>
        <translation>
            <numerusform>0 de %n coincide con «%1».</numerusform>
            <numerusform>0 de %n coinciden con «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n safe…</source>
        <translation>
            <numerusform>Aceptar %n seguro…</numerusform>
            <numerusform>Aceptar los %n seguros…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangeModel</name>
    <message>
        <source>Nobody can vouch for</source>
        <translation>Nadie puede responder de</translation>
    </message>
    <message>
        <source>Ignored by a rule</source>
        <translation>Ignorado por una regla</translation>
    </message>
    <message numerus="yes">
        <source>Nobody can vouch for %n place(s).</source>
        <translation>
            <numerusform>Nadie puede responder de %n ubicación.</numerusform>
            <numerusform>Nadie puede responder de %n ubicaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s).</source>
        <translation>
            <numerusform>%1: %n cambio.</numerusform>
            <numerusform>%1: %n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was met, and that it was not read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2: %3. %4</source>
        <translation>%1 en %2: %3. %4</translation>
    </message>
    <message>
        <source>%1 ignores it: %2</source>
        <translation>%1 lo ignora: %2</translation>
    </message>
    <message>
        <source>Ignored by a rule: %1. %2 says why: %3</source>
        <translation>Ignorado por una regla: %1. %2 dice por qué: %3</translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <translation>%1 en %2: %3.</translation>
    </message>
</context>
<context>
    <name>ui::ChangeTree</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>ui::ChangeWords</name>
    <message>
        <source>Breaking: %1.</source>
        <translation>Incompatible: %1.</translation>
    </message>
    <message>
        <source>Risky: %1.</source>
        <translation>Arriesgado: %1.</translation>
    </message>
    <message>
        <source>Safe: %1.</source>
        <translation>Seguro: %1.</translation>
    </message>
    <message>
        <source>Docs: %1.</source>
        <translation>Docs: %1.</translation>
    </message>
    <message>
        <source>Undecided.</source>
        <translation>Sin decidir.</translation>
    </message>
    <message>
        <source>%1 by %2.</source>
        <translation>%1 por %2.</translation>
    </message>
    <message>
        <source>It changed after it was decided.</source>
        <translation>Cambió después de decidirse.</translation>
    </message>
    <message>
        <source>People decided differently.</source>
        <translation>Las decisiones difieren.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more site(s)</source>
        <translation>
            <numerusform>%1 y %n lugar más</numerusform>
            <numerusform>%1 y %n lugares más</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accepted with a plan</source>
        <translation>Aceptado con un plan</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>⚠ Stale</source>
        <translation>⚠ Caduca</translation>
    </message>
    <message>
        <source>⚠ Conflict</source>
        <translation>⚠ Conflicto</translation>
    </message>
    <message>
        <source>✗ Rejected</source>
        <translation>✗ Rechazado</translation>
    </message>
    <message>
        <source>◷ Deferred</source>
        <translation>◷ Aplazado</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Aceptado</translation>
    </message>
    <message>
        <source>✓ With plan</source>
        <translation>✓ Con plan</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>En %1.</translation>
    </message>
    <message>
        <source>It hits %1.</source>
        <translation>Afecta a %1.</translation>
    </message>
    <message>
        <source>Nobody knows whether it hits %1.</source>
        <translation>Nadie sabe si afecta a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s).</source>
        <translation>
            <numerusform>%n comentario abierto.</numerusform>
            <numerusform>%n comentarios abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the contract %1.</source>
        <translation>En el contrato %1.</translation>
    </message>
</context>
<context>
    <name>ui::ChangesSummary</name>
    <message>
        <source>■ Breaking</source>
        <translation>■ Incompatible</translation>
    </message>
    <message>
        <source>▲ Risky</source>
        <translation>▲ Arriesgado</translation>
    </message>
    <message>
        <source>● Safe</source>
        <translation>● Seguro</translation>
    </message>
    <message>
        <source>○ Docs</source>
        <translation>○ Docs</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n aceptado</numerusform>
            <numerusform>%n aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted with a plan</source>
        <translation>
            <numerusform>%n aceptado con un plan</numerusform>
            <numerusform>%n aceptados con un plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deferred</source>
        <translation>
            <numerusform>%n aplazado</numerusform>
            <numerusform>%n aplazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Aún no se ha decidido nada.</translation>
    </message>
    <message>
        <source>Nobody has decided it.</source>
        <translation>Nadie lo ha decidido.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <comment>severity, message and why it is open</comment>
        <translation>%1: %2
%3</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Decidir: %1</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceField</name>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>✓ Approve</source>
        <translation>✓ Aprobar</translation>
    </message>
    <message>
        <source>✓ Approve with conditions</source>
        <translation>✓ Aprobar con condiciones</translation>
    </message>
    <message>
        <source>✗ Reject</source>
        <translation>✗ Rechazar</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No se dice</translation>
    </message>
    <message>
        <source>None: nothing changed in meaning</source>
        <translation>Ninguna: nada cambió de significado</translation>
    </message>
    <message>
        <source>● Compatible</source>
        <translation>● Compatible</translation>
    </message>
    <message>
        <source>▲ Risky</source>
        <translation>▲ Arriesgado</translation>
    </message>
    <message>
        <source>■ Breaking</source>
        <translation>■ Incompatible</translation>
    </message>
    <message>
        <source>■ Semantic: the meaning breaks, whatever the shape</source>
        <translation>■ Semántico: el significado cambia, sea cual sea la forma</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Do or find anything   &gt; actions   @ places   # changes</source>
        <translation>Hacer o buscar algo   &gt; acciones   @ ubicaciones   # cambios</translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation>Hacer o buscar algo</translation>
    </message>
    <message>
        <source>Begin with &gt; for actions, @ for operations, schemas and files, # for changes</source>
        <translation>Empiece con &gt; para acciones, @ para operaciones, esquemas y archivos, # para cambios</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>ui::CommandRunner</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>What the command said</source>
        <translation>Lo que dijo el comando</translation>
    </message>
    <message>
        <source>It could not be started: %1</source>
        <translation>No se pudo iniciar: %1</translation>
    </message>
    <message>
        <source>✓ Done.</source>
        <translation>✓ Hecho.</translation>
    </message>
    <message>
        <source>✗ It failed, with exit code %1.</source>
        <translation>✗ Falló, con el código de salida %1.</translation>
    </message>
</context>
<context>
    <name>ui::Commands</name>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Abrir el e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy Path of File</source>
        <translation>&amp;Copiar ruta del archivo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Dark Colours</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation>&amp;Acerca de Countersign</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;Recent…</source>
        <translation>Abrir &amp;reciente…</translation>
    </message>
    <message>
        <source>&amp;Compare Two Files…</source>
        <translation>&amp;Comparar dos archivos…</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;All</source>
        <translation>Guardar &amp;todo</translation>
    </message>
    <message>
        <source>Close &amp;File</source>
        <translation>Cerrar arch&amp;ivo</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>R&amp;ecargar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Copy Change as &amp;Text</source>
        <translation>Copiar cambio como &amp;texto</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>&amp;Navegador</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>Dra&amp;wer</source>
        <translation>Ca&amp;jón</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texto &amp;más grande</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texto más p&amp;equeño</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Tamaño de texto &amp;habitual</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>Li&amp;ght Colours</source>
        <translation>Colores c&amp;laros</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Al&amp;to contraste</translation>
    </message>
    <message>
        <source>&amp;All Commands…</source>
        <translation>&amp;Todos los comandos…</translation>
    </message>
    <message>
        <source>Go to &amp;Operation or File…</source>
        <translation>Ir a &amp;operación o archivo…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Packet</source>
        <translation>E&amp;xpediente</translation>
    </message>
    <message>
        <source>Next &amp;Workspace</source>
        <translation>Sig&amp;uiente espacio de trabajo</translation>
    </message>
    <message>
        <source>Pre&amp;vious Workspace</source>
        <translation>Espacio de traba&amp;jo anterior</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>&amp;Siguiente cambio</translation>
    </message>
    <message>
        <source>Previous C&amp;hange</source>
        <translation>Cambio a&amp;nterior</translation>
    </message>
    <message>
        <source>Next Problem or &amp;Gap</source>
        <translation>Siguiente problema o &amp;laguna</translation>
    </message>
    <message>
        <source>Previo&amp;us Problem or Gap</source>
        <translation>Problema o la&amp;guna anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Siguiente &amp;panel</translation>
    </message>
    <message>
        <source>Prev&amp;ious Pane</source>
        <translation>Panel anter&amp;ior</translation>
    </message>
    <message>
        <source>C&amp;ontract…</source>
        <translation>C&amp;ontrato…</translation>
    </message>
    <message>
        <source>&amp;Baseline…</source>
        <translation>Versión &amp;base…</translation>
    </message>
    <message>
        <source>&amp;Candidate…</source>
        <translation>&amp;Candidato…</translation>
    </message>
    <message>
        <source>&amp;Swap Baseline and Candidate</source>
        <translation>&amp;Intercambiar base y candidato</translation>
    </message>
    <message>
        <source>&amp;Filter Changes</source>
        <translation>&amp;Filtrar cambios</translation>
    </message>
    <message>
        <source>&amp;Next Lens</source>
        <translation>Siguiente &amp;lente</translation>
    </message>
    <message>
        <source>Lens: &amp;Text</source>
        <translation>Lente: &amp;texto</translation>
    </message>
    <message>
        <source>Lens: St&amp;ructure</source>
        <translation>Lente: estr&amp;uctura</translation>
    </message>
    <message>
        <source>Lens: On the &amp;Wire</source>
        <translation>Lente: en la re&amp;d</translation>
    </message>
    <message>
        <source>Lens: &amp;Docs</source>
        <translation>Lente: doc&amp;s</translation>
    </message>
    <message>
        <source>Other End of the &amp;Move</source>
        <translation>Otro extremo del &amp;movimiento</translation>
    </message>
    <message>
        <source>Show More &amp;Lines Around</source>
        <translation>Mostrar más lí&amp;neas alrededor</translation>
    </message>
    <message>
        <source>Fold &amp;Unchanged Lines</source>
        <translation>&amp;Plegar líneas sin cambios</translation>
    </message>
    <message>
        <source>Scroll Both Sides To&amp;gether</source>
        <translation>Desplazar ambos lados a la &amp;vez</translation>
    </message>
    <message>
        <source>&amp;Align Rows</source>
        <translation>&amp;Alinear filas</translation>
    </message>
    <message>
        <source>&amp;Edit Candidate Here</source>
        <translation>&amp;Editar el candidato aquí</translation>
    </message>
    <message>
        <source>Apply Reci&amp;pe to Candidate</source>
        <translation>Aplicar &amp;receta al candidato</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Accept &amp;with Plan…</source>
        <translation>Aceptar &amp;con plan…</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>&amp;Defer…</source>
        <translation>A&amp;plazar…</translation>
    </message>
    <message>
        <source>&amp;Keep Decision</source>
        <translation>&amp;Mantener decisión</translation>
    </message>
    <message>
        <source>Accept All &amp;Safe and Docs…</source>
        <translation>Aceptar &amp;todos los seguros y docs…</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>C&amp;omentar</translation>
    </message>
    <message>
        <source>&amp;Mark as Change of Meaning…</source>
        <translation>Marcar como cambio de &amp;significado…</translation>
    </message>
    <message>
        <source>Next &amp;Undecided</source>
        <translation>Siguiente sin &amp;decidir</translation>
    </message>
    <message>
        <source>Previous Undec&amp;ided</source>
        <translation>A&amp;nterior sin decidir</translation>
    </message>
    <message>
        <source>Next &amp;Open Comment</source>
        <translation>Sig&amp;uiente comentario abierto</translation>
    </message>
    <message>
        <source>&amp;Previous Open Comment</source>
        <translation>Comentario a&amp;bierto anterior</translation>
    </message>
    <message>
        <source>&amp;Attach Evidence…</source>
        <translation>Ad&amp;juntar evidencia…</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Firmar…</translation>
    </message>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>Exportar &amp;PDF…</translation>
    </message>
    <message>
        <source>Export &amp;Markdown…</source>
        <translation>Exportar &amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Hand Over…</source>
        <translation>&amp;Entregar…</translation>
    </message>
    <message>
        <source>&amp;Import Sign-Offs…</source>
        <translation>&amp;Importar aprobaciones…</translation>
    </message>
    <message>
        <source>&amp;Verify a Packet…</source>
        <translation>&amp;Verificar un expediente…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Single-&amp;Letter Keys</source>
        <translation>Teclas de una sola &amp;letra</translation>
    </message>
    <message>
        <source>&amp;Help on What Is Focused</source>
        <translation>Ay&amp;uda sobre lo enfocado</translation>
    </message>
    <message>
        <source>&amp;Explain This Rule</source>
        <translation>&amp;Explicar esta regla</translation>
    </message>
    <message>
        <source>&amp;Keyboard Map…</source>
        <translation>&amp;Mapa de teclado…</translation>
    </message>
    <message>
        <source>&amp;Reset the Sample</source>
        <translation>&amp;Restablecer el ejemplo</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Blank the Stage</source>
        <translation>O&amp;cultar la escena</translation>
    </message>
    <message>
        <source>Swap Stage and Des&amp;k</source>
        <translation>Intercam&amp;biar escena y mesa</translation>
    </message>
    <message>
        <source>&amp;Search in All Contracts…</source>
        <translation>&amp;Buscar en todos los contratos…</translation>
    </message>
    <message>
        <source>Next on &amp;the Agenda</source>
        <translation>Próxi&amp;mo del orden del día</translation>
    </message>
    <message>
        <source>Previous on the Agen&amp;da</source>
        <translation>Pre&amp;vio del orden del día</translation>
    </message>
    <message>
        <source>Compare w&amp;ith the First Commit</source>
        <translation>Comparar con el commit de ori&amp;gen</translation>
    </message>
    <message>
        <source>Compare wit&amp;h a File…</source>
        <translation>Comparar con un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Start the Mee&amp;ting…</source>
        <translation>Empe&amp;zar la reunión…</translation>
    </message>
    <message>
        <source>Resume the Meetin&amp;g</source>
        <translation>Reanudar la reun&amp;ión</translation>
    </message>
    <message>
        <source>Park &amp;for Later…</source>
        <translation>Aparcar para &amp;luego…</translation>
    </message>
    <message>
        <source>Pub&amp;lish the Note</source>
        <translation>&amp;Hacer pública la nota</translation>
    </message>
    <message>
        <source>&amp;New Action Item…</source>
        <translation>A&amp;gregar tarea…</translation>
    </message>
    <message>
        <source>&amp;End the Meeting</source>
        <translation>&amp;Finalizar la reunión</translation>
    </message>
    <message>
        <source>Import &amp;Votes…</source>
        <translation>Importar &amp;votos…</translation>
    </message>
    <message>
        <source>&amp;Hand Over My Votes…</source>
        <translation>&amp;Entregar mis votos…</translation>
    </message>
    <message>
        <source>&amp;Copy Failure Details</source>
        <translation>&amp;Copiar detalles del fallo</translation>
    </message>
    <message>
        <source>Print Ever&amp;y Stage Page…</source>
        <translation>Imprimir ho&amp;jas de la escena…</translation>
    </message>
    <message>
        <source>Compare with the Pre&amp;vious Commit</source>
        <translation>Comparar con el commit an&amp;terior</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Re&amp;nombrar…</translation>
    </message>
    <message>
        <source>Quick Out&amp;line…</source>
        <translation>Esquema rá&amp;pido…</translation>
    </message>
    <message>
        <source>Definition of S&amp;ymbol</source>
        <translation>Definición del s&amp;ímbolo</translation>
    </message>
    <message>
        <source>Usages of Sy&amp;mbol</source>
        <translation>Usos del sí&amp;mbolo</translation>
    </message>
    <message>
        <source>C&amp;omplete</source>
        <translation>C&amp;ompletar</translation>
    </message>
    <message>
        <source>&amp;Quick Fix…</source>
        <translation>Correcc&amp;ión rápida…</translation>
    </message>
    <message>
        <source>Form&amp;at Selection</source>
        <translation>&amp;Formatear la selección</translation>
    </message>
    <message>
        <source>&amp;Select Next Match Too</source>
        <translation>Seleccionar también la si&amp;guiente aparición</translation>
    </message>
    <message>
        <source>Add Caret A&amp;bove</source>
        <translation>Cursor a&amp;rriba</translation>
    </message>
    <message>
        <source>Add Caret Be&amp;low</source>
        <translation>Cursor abajo (&amp;L)</translation>
    </message>
    <message>
        <source>Add Pat&amp;h…</source>
        <translation>Añadir r&amp;uta…</translation>
    </message>
    <message>
        <source>Add Operat&amp;ion…</source>
        <translation>Añadir o&amp;peración…</translation>
    </message>
    <message>
        <source>A&amp;dd Schema…</source>
        <translation>Añadir es&amp;quema…</translation>
    </message>
    <message>
        <source>F&amp;old or Unfold</source>
        <translation>Plegar o &amp;desplegar</translation>
    </message>
    <message>
        <source>Fold All Ma&amp;ps and Lists</source>
        <translation>Ple&amp;gar todos los mapas y listas</translation>
    </message>
    <message>
        <source>Unfold &amp;All</source>
        <translation>Despleg&amp;ar todo</translation>
    </message>
    <message>
        <source>Pee&amp;k at Definition</source>
        <translation>Vista&amp;zo a la definición</translation>
    </message>
    <message>
        <source>&amp;Jump to the Card Here</source>
        <translation>Ir a la &amp;ficha de aquí</translation>
    </message>
</context>
<context>
    <name>ui::CommentsPart</name>
    <message>
        <source>%1, settled</source>
        <translation>%1, zanjado</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Say something about this change</source>
        <translation>Decir algo sobre este cambio</translation>
    </message>
    <message>
        <source>How the comment is meant</source>
        <translation>Con qué intención se hace el comentario</translation>
    </message>
    <message>
        <source>Words at the beginning set it: “nit:” asks for nothing, “hold on” blocks, “done” settles</source>
        <translation>Las palabras iniciales la fijan: “nit:” no pide nada, “hold on” bloquea, “done” zanja</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>Comments, %n open</source>
        <translation>
            <numerusform>Comentarios, %n abierto</numerusform>
            <numerusform>Comentarios, %n abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Zanjar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Answering %1: %2</source>
        <translation>Respuesta a %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::CommitPanel</name>
    <message>
        <source>What the commit says</source>
        <translation>Lo que dice el commit</translation>
    </message>
    <message>
        <source>Message of the commit</source>
        <translation>Mensaje del commit</translation>
    </message>
    <message numerus="yes">
        <source>Commit %n File(s)</source>
        <translation>
            <numerusform>Hacer commit de %n archivo</numerusform>
            <numerusform>Hacer commit de %n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompareView</name>
    <message>
        <source>Ways to look at the change</source>
        <translation>Formas de ver el cambio</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Docs</translation>
    </message>
</context>
<context>
    <name>ui::CompletionCourse</name>
    <message>
        <source>This text is here to be read: nothing can be written into it.</source>
        <translation>Este texto es solo para leer: no se puede escribir nada en él.</translation>
    </message>
    <message>
        <source>Nothing can be offered here.</source>
        <translation>Aquí no hay nada que proponer.</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>Completar %1</translation>
    </message>
</context>
<context>
    <name>ui::CompletionModel</name>
    <message>
        <source>with the parts it must have</source>
        <translation>con las partes que debe tener</translation>
    </message>
    <message>
        <source>used %1×</source>
        <translation>usado %1×</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>usado %n vez</numerusform>
            <numerusform>usado %n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompletionPopup</name>
    <message>
        <source>What can be written here</source>
        <translation>Lo que se puede escribir aquí</translation>
    </message>
    <message>
        <source>Enter writes it, Escape leaves the text as it is</source>
        <translation>Intro lo escribe, Esc deja el texto como está</translation>
    </message>
</context>
<context>
    <name>ui::ContextStrip</name>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Versión base</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Swap baseline and candidate</source>
        <translation>Intercambiar versión base y candidato</translation>
    </message>
    <message>
        <source>Search  %1</source>
        <translation>Buscar  %1</translation>
    </message>
    <message>
        <source>Search commands, operations and changes</source>
        <translation>Buscar comandos, operaciones y cambios</translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation>Repositorio %1</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>Contrato %1</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>A bare repository has no files on the disk: clone it, and compare a file of the clone.</source>
        <translation>Un repositorio desnudo no tiene archivos en el disco: clónelo y compare un archivo del clon.</translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation>por elegir</translation>
    </message>
</context>
<context>
    <name>ui::ContractList</name>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
</context>
<context>
    <name>ui::ContractModel</name>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>no se pudo leer %n archivo</numerusform>
            <numerusform>no se pudieron leer %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>con problemas</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>en otro lugar</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no entendido</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>%1 is referred to, but there is no such file at this revision.</source>
        <translation>Se hace referencia a %1, pero en esta revisión no existe tal archivo.</translation>
    </message>
    <message>
        <source>%1 lies outside of this repository and was not fetched.</source>
        <translation>%1 está fuera de este repositorio y no se ha descargado.</translation>
    </message>
</context>
<context>
    <name>ui::CriteriaList</name>
    <message>
        <source>Given/When/Then of %1</source>
        <translation>Given/When/Then de %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a scenario</comment>
        <translation>Editar %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>y %n línea más</numerusform>
            <numerusform>y %n líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>No Given/When/Then near this operation</source>
        <translation>No hay Given/When/Then junto a esta operación</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Escribir uno</translation>
    </message>
    <message>
        <source>Puts x-acceptance into the operation; Undo takes it back</source>
        <translation>Pone x-acceptance en la operación; Deshacer lo quita</translation>
    </message>
</context>
<context>
    <name>ui::DayEdit</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
</context>
<context>
    <name>ui::DecisionForm</name>
    <message>
        <source>in a sentence, or a link to it</source>
        <translation>en una frase, o un enlace a ello</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who clears it up</source>
        <translation>Quién lo resuelve</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes del</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta el</translation>
    </message>
    <message>
        <source>Accept with this plan</source>
        <translation>Aceptar con este plan</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Say what the plan is, or where it is written down.</source>
        <translation>Indique cuál es el plan o dónde está escrito.</translation>
    </message>
    <message>
        <source>Say who clears it up.</source>
        <translation>Indique quién lo resuelve.</translation>
    </message>
    <message>
        <source>Write the day as YYYY-MM-DD.</source>
        <translation>Escriba el día como AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>%1 clears it up.</source>
        <translation>%1 lo resuelve.</translation>
    </message>
    <message>
        <source>Who finds out what is missing</source>
        <translation>Quién averigua lo que falta</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>Aparcar</translation>
    </message>
    <message>
        <source>Say who finds out what is missing.</source>
        <translation>Indique quién averigua lo que falta.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>lo que hay que hacer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Add the action item</source>
        <translation>Añadir la tarea</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Diga qué hay que hacer.</translation>
    </message>
    <message>
        <source>Say who takes care of it.</source>
        <translation>Diga quién se ocupa.</translation>
    </message>
</context>
<context>
    <name>ui::DecisionPart</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept with plan</source>
        <translation>Aceptar con plan</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
</context>
<context>
    <name>ui::DeskAgenda</name>
    <message>
        <source>Agenda of the meeting</source>
        <translation>Orden del día de la reunión</translation>
    </message>
    <message>
        <source>Nothing left on the agenda</source>
        <translation>No queda nada en el orden del día</translation>
    </message>
    <message numerus="yes">
        <source>%n left on the agenda</source>
        <translation>
            <numerusform>Queda %n punto en el orden del día</numerusform>
            <numerusform>Quedan %n puntos en el orden del día</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeskAgendaText</name>
    <message>
        <source>Parked, back at the end</source>
        <translation>Aparcado, vuelve al final</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Hay desacuerdo</translation>
    </message>
    <message>
        <source>Breaking, most consumers first</source>
        <translation>Incompatible, primero con más consumidores</translation>
    </message>
    <message>
        <source>Risky</source>
        <translation>Arriesgado</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>◔ Parked</source>
        <translation>◔ Aparcado</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Aceptado</translation>
    </message>
    <message numerus="yes">
        <source>Breaks %n consumer(s), unknown of %1</source>
        <translation>
            <numerusform>Incompatible para %n consumidor; se ignora en %1</numerusform>
            <numerusform>Incompatible para %n consumidores; se ignora en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breaks %n consumer(s)</source>
        <translation>
            <numerusform>Incompatible para %n consumidor</numerusform>
            <numerusform>Incompatible para %n consumidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unknown of %n consumer(s)</source>
        <translation>
            <numerusform>Se ignora en %n consumidor</numerusform>
            <numerusform>Se ignora en %n consumidores</numerusform>
        </translation>
    </message>
    <message>
        <source>No listed consumer breaks</source>
        <translation>Ningún consumidor de la lista falla</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>One decision for all of them</source>
        <translation>Una sola decisión para todos</translation>
    </message>
    <message>
        <source>Skipped unless you choose it</source>
        <translation>Se omite salvo que se elija</translation>
    </message>
    <message numerus="yes">
        <source>%n safe change(s): accept together?</source>
        <translation>
            <numerusform>%n cambio seguro: ¿aceptarlo?</numerusform>
            <numerusform>%n cambios seguros: ¿aceptarlos juntos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words only</source>
        <translation>
            <numerusform>%n cambio solo de palabras</numerusform>
            <numerusform>%n cambios solo de palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Ya no se encuentra</translation>
    </message>
    <message>
        <source>They decided differently</source>
        <translation>Decisiones distintas</translation>
    </message>
</context>
<context>
    <name>ui::DeskBar</name>
    <message>
        <source>Swaps the screens of Stage and Desk.</source>
        <translation>Intercambia las pantallas de escena y mesa.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En negro</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>ui::DeskClock</name>
    <message>
        <source>of %1 on this change</source>
        <translation>de %1 en este cambio</translation>
    </message>
    <message>
        <source>on this change</source>
        <translation>en este cambio</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 de más</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>⚠ Over its share. Park it with K, and it returns at the end.</source>
        <translation>⚠ Superó su parte de tiempo. Con K se aparca, y vuelve al final.</translation>
    </message>
    <message>
        <source>%1 on this change, %2</source>
        <translation>%1 en este cambio, %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeskCourse</name>
    <message>
        <source>A meeting was left at change %1 of %2.</source>
        <translation>Una reunión se dejó en el cambio %1 de %2.</translation>
    </message>
    <message>
        <source>A meeting was left at its summary.</source>
        <translation>Una reunión se dejó en su resumen.</translation>
    </message>
</context>
<context>
    <name>ui::DeskGroup</name>
    <message>
        <source>All of them are decided.</source>
        <translation>Todos están decididos.</translation>
    </message>
    <message>
        <source>One key decides all of them, and the same key again takes it back.</source>
        <translation>Una tecla los decide todos; la misma tecla otra vez lo deshace.</translation>
    </message>
</context>
<context>
    <name>ui::DeskNotes</name>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notas privadas</translation>
    </message>
    <message>
        <source>Only you see them until Ctrl+Enter publishes them.</source>
        <translation>Solo usted las ve hasta que Ctrl+Enter las publique.</translation>
    </message>
    <message>
        <source>only you see this until it is published</source>
        <translation>solo usted lo ve hasta que se publique</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>On the Stage and into the minutes (Ctrl+Enter)</source>
        <translation>A la escena y al acta (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ui::DeskScreens</name>
    <message>
        <source>The room sees %1, you are on %2.</source>
        <translation>La sala ve %1; usted está en %2.</translation>
    </message>
    <message>
        <source>Stage and Desk share this screen.</source>
        <translation>La escena y la mesa comparten esta pantalla.</translation>
    </message>
</context>
<context>
    <name>ui::DeskSide</name>
    <message>
        <source>Private notes</source>
        <translation>Notas privadas</translation>
    </message>
    <message>
        <source>Votes before the meeting</source>
        <translation>Votos antes de la reunión</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En la sala</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Aparcados</translation>
    </message>
    <message>
        <source>Park this…</source>
        <translation>Aparcar esto…</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
</context>
<context>
    <name>ui::DeskText</name>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta el %2</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcado</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>El resumen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
</context>
<context>
    <name>ui::DocsLens</name>
    <message>
        <source>What is said of the change</source>
        <translation>Lo que se dice del cambio</translation>
    </message>
</context>
<context>
    <name>ui::DocsPage</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Versión base</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Choose a change to read what is said of it.</source>
        <translation>Elija un cambio para leer lo que se dice de él.</translation>
    </message>
</context>
<context>
    <name>ui::DocsPane</name>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De qué se compone</translation>
    </message>
    <message>
        <source>Nothing that the contract knows stands at the caret.</source>
        <translation>En el cursor no hay nada que el contrato conozca.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Drawer</name>
    <message>
        <source>Drawer</source>
        <translation>Cajón</translation>
    </message>
    <message>
        <source>Panes of the drawer</source>
        <translation>Paneles del cajón</translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation>Cerrar el cajón</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::DropButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::EditPage</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>No se pudo leer este archivo.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>No hay ningún archivo abierto.</translation>
    </message>
    <message>
        <source>Files in this language are shown, but not read yet.</source>
        <translation>Los archivos de este lenguaje se muestran, pero aún no se leen.</translation>
    </message>
    <message>
        <source>The contract is being read.</source>
        <translation>Se está leyendo el contrato.</translation>
    </message>
    <message>
        <source>The contract offers nothing yet. The Edit menu has commands that add to it.</source>
        <translation>El contrato aún no ofrece nada. El menú Editar tiene órdenes que lo amplían.</translation>
    </message>
    <message>
        <source>This file belongs to no contract that could be read.</source>
        <translation>Este archivo no pertenece a ningún contrato que se haya podido leer.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>ui::EditedText</name>
    <message>
        <source>deletion</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>inserción</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>discarding of changes</source>
        <translation>descarte de cambios</translation>
    </message>
    <message>
        <source>change from outside</source>
        <translation>cambio externo</translation>
    </message>
</context>
<context>
    <name>ui::EditorPage</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Mantener lo mío</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Screen readers are told nothing of this text: it is larger than 1 MB, and they would make typing slow.</source>
        <translation>Los lectores de pantalla no reciben nada de este texto: supera 1 MB y harían lenta la escritura.</translation>
    </message>
    <message>
        <source>&amp;Let them read it</source>
        <translation>&amp;Permitir que lo lean</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have unsaved changes.</source>
        <translation>Otro programa modificó %1 y hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>Your unsaved text</source>
        <translation>Su texto sin guardar</translation>
    </message>
    <message>
        <source>This file has lines too long to type in: it is laid out here to be read, and unchanged on the disk.</source>
        <translation>Este archivo tiene líneas demasiado largas para escribir en ellas: aquí se muestra dispuesto para leer, y sin cambios en el disco.</translation>
    </message>
    <message>
        <source>Compare shows it in the same way. To change it here, give it shorter lines.</source>
        <translation>Comparar lo muestra igual. Para cambiarlo aquí, necesita líneas más cortas.</translation>
    </message>
    <message>
        <source>%1 was not saved: another program changed it, and one of the two texts would be lost. Decide which one stays.</source>
        <translation>%1 no se guardó: otro programa lo modificó, y uno de los dos textos se perdería. Decida cuál se queda.</translation>
    </message>
    <message>
        <source>%1 is not on the disk any more.</source>
        <translation>%1 ya no está en el disco.</translation>
    </message>
    <message>
        <source>Another branch may be checked out, or somebody deleted it. Your text is kept here; saving writes the file anew.</source>
        <translation>Puede que haya otra rama o que alguien lo haya borrado. Su texto se conserva aquí; guardar vuelve a escribir el archivo.</translation>
    </message>
</context>
<context>
    <name>ui::EditorView</name>
    <message>
        <source>No file is open.</source>
        <translation>No hay ningún archivo abierto.</translation>
    </message>
    <message>
        <source>Choose one in the list of contracts.</source>
        <translation>Elija uno en la lista de contratos.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Archivos abiertos</translation>
    </message>
    <message>
        <source>%1, unsaved</source>
        <translation>%1, sin guardar</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>Mostrar &amp;diferencias</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Mantener</translation>
    </message>
    <message>
        <source>Dis&amp;card…</source>
        <translation>D&amp;escartar…</translation>
    </message>
    <message>
        <source>recovered, not saved yet</source>
        <translation>recuperado, aún sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with changes nobody had saved were recovered, but something was saved later: look at the differences first. %1</source>
        <translation>
            <numerusform>Se recuperó %n archivo con cambios sin guardar, pero después se guardó algo: mire antes las diferencias. %1</numerusform>
            <numerusform>Se recuperaron %n archivos con cambios sin guardar, pero después se guardó algo: mire antes las diferencias. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with changes nobody had saved were recovered: %1</source>
        <translation>
            <numerusform>Se recuperó %n archivo con cambios sin guardar: %1</numerusform>
            <numerusform>Se recuperaron %n archivos con cambios sin guardar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
</context>
<context>
    <name>ui::ElementCells</name>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>there</source>
        <translation>está</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
</context>
<context>
    <name>ui::EntryRows</name>
    <message>
        <source>%1, entry %2</source>
        <comment>a column and the number of a row</comment>
        <translation>%1, entrada %2</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Quitar esta entrada</translation>
    </message>
    <message>
        <source>Remove entry %1</source>
        <translation>Quitar la entrada %1</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceField</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Fixture</source>
        <translation>Fixture</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Captura de pantalla</translation>
    </message>
    <message>
        <source>Manual step</source>
        <translation>Paso manual</translation>
    </message>
    <message>
        <source>+ Test</source>
        <translation>+ Test</translation>
    </message>
    <message>
        <source>+ Log</source>
        <translation>+ Registro</translation>
    </message>
    <message>
        <source>+ Manual Step</source>
        <translation>+ Paso manual</translation>
    </message>
    <message>
        <source>sha256 %1…</source>
        <translation>sha256 %1…</translation>
    </message>
    <message>
        <source>SHA-256 of the attached file: %1</source>
        <translation>SHA-256 del archivo adjunto: %1</translation>
    </message>
    <message>
        <source>Attach a File…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Kind of evidence %1</source>
        <translation>Tipo de la evidencia %1</translation>
    </message>
    <message>
        <source>%1, evidence %2</source>
        <comment>a column and the number of a row</comment>
        <translation>%1, evidencia %2</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Quitar esta evidencia</translation>
    </message>
    <message>
        <source>Remove evidence %1</source>
        <translation>Quitar la evidencia %1</translation>
    </message>
</context>
<context>
    <name>ui::ExportSheet</name>
    <message>
        <source>%1, %2</source>
        <comment>a key's comment and fingerprint</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the packet is written as</source>
        <translation>En qué formato se escribe el expediente</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Key of the seal beside the file</source>
        <translation>Clave del sello junto al archivo</translation>
    </message>
    <message>
        <source>Certificate for the seal inside the PDF</source>
        <translation>Certificado del sello dentro del PDF</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Frase de contraseña del certificado</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo por escribir</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation>Páginas impresas</translation>
    </message>
    <message>
        <source>PDF: to read and print</source>
        <translation>PDF: para leer e imprimir</translation>
    </message>
    <message>
        <source>Markdown: to read anywhere</source>
        <translation>Markdown: para leer en cualquier sitio</translation>
    </message>
    <message>
        <source>packet.json: what was signed</source>
        <translation>packet.json: lo que se firmó</translation>
    </message>
    <message>
        <source>One file to hand over: to be signed elsewhere</source>
        <translation>Un solo archivo para entregar: se firma en otra parte</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Write it as</source>
        <translation>&amp;Escribir como</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Seal beside it</source>
        <translation>&amp;Sello junto a él</translation>
    </message>
    <message>
        <source>Seal &amp;inside</source>
        <translation>Sello &amp;dentro</translation>
    </message>
    <message>
        <source>For readers of PDFs: it shows that nothing changed since, never who sealed it.</source>
        <translation>Para lectores de PDF: muestra que nada cambió desde entonces, nunca quién lo selló.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>C&amp;ertificate…</source>
        <translation>Ce&amp;rtificado…</translation>
    </message>
    <message>
        <source>None (.p12)</source>
        <translation>Ninguno (.p12)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>No seal</source>
        <translation>Sin sello</translation>
    </message>
    <message>
        <source>Without one, whoever verifies the file believes what is attached, but not its pages.</source>
        <translation>Sin él, quien verifique el archivo confía en lo adjunto, pero no en sus páginas.</translation>
    </message>
    <message>
        <source>It goes into a file of the same name and .sig. It is believed where allowed_signers lets you seal exports.</source>
        <translation>Va en un archivo del mismo nombre y .sig. Se confía en él donde allowed_signers le permite sellar exportaciones.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx)</source>
        <translation>PKCS#12 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>✓ %1 is written.</source>
        <translation>✓ Se ha escrito %1.</translation>
    </message>
    <message>
        <source>✓ %1 is written, and its seal beside it: hand on both.</source>
        <translation>✓ Se ha escrito %1, con su sello al lado: entregue ambos.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>&amp;Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportando %1</translation>
    </message>
</context>
<context>
    <name>ui::FactList</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar todo (%n)</numerusform>
            <numerusform>Mostrar todos (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Fault</name>
    <message>
        <source>This machine has not enough memory for it.</source>
        <translation>Este equipo no tiene memoria suficiente para ello.</translation>
    </message>
    <message>
        <source>What is shown is as it was before.</source>
        <translation>Se muestra lo mismo que antes.</translation>
    </message>
    <message>
        <source>Countersign made a mistake of its own: %1</source>
        <translation>Countersign cometió un error propio: %1</translation>
    </message>
    <message>
        <source>What is shown is as it was before. The details help those who can mend it.</source>
        <translation>Se muestra lo mismo que antes. Los detalles ayudan a quienes pueden corregirlo.</translation>
    </message>
</context>
<context>
    <name>ui::FieldBox</name>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>Proposed from the facts. Signing makes it your word; change it if it is not.</source>
        <translation>Propuesto a partir de los hechos. Al firmar se convierte en su palabra; cámbielo si no lo es.</translation>
    </message>
</context>
<context>
    <name>ui::FieldWords</name>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>What is to be decided, in one sentence</source>
        <translation>Qué hay que decidir, en una frase</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Motivación</translation>
    </message>
    <message>
        <source>Why so, for somebody who was not there</source>
        <translation>Por qué así, para alguien que no estuvo</translation>
    </message>
    <message>
        <source>Conditions, one a line</source>
        <translation>Condiciones, una por línea</translation>
    </message>
    <message>
        <source>Product owner</source>
        <translation>Responsable de producto</translation>
    </message>
    <message>
        <source>Engineering owner, backend</source>
        <translation>Responsable de ingeniería, backend</translation>
    </message>
    <message>
        <source>Engineering owner, frontend</source>
        <translation>Responsable de ingeniería, frontend</translation>
    </message>
    <message>
        <source>QA or operations reviewer</source>
        <translation>Revisor de QA u operaciones</translation>
    </message>
    <message>
        <source>In scope, one a line</source>
        <translation>Dentro del alcance, uno por línea</translation>
    </message>
    <message>
        <source>Out of scope, one a line</source>
        <translation>Fuera del alcance, uno por línea</translation>
    </message>
    <message>
        <source>Assumptions that need approval</source>
        <translation>Supuestos que necesitan aprobación</translation>
    </message>
    <message>
        <source>Acceptance evidence</source>
        <translation>Evidencia de aceptación</translation>
    </message>
    <message>
        <source>Compatibility class</source>
        <translation>Clase de compatibilidad</translation>
    </message>
    <message>
        <source>Who is affected, and how</source>
        <translation>A quién afecta y cómo</translation>
    </message>
    <message>
        <source>Retry behaviour</source>
        <translation>Comportamiento al reintentar</translation>
    </message>
    <message>
        <source>What a caller may repeat, and what happens then</source>
        <translation>Qué puede repetir quien llama y qué ocurre entonces</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>How the release goes back when it goes wrong</source>
        <translation>Cómo se revierte la versión si sale mal</translation>
    </message>
    <message>
        <source>Migration plan</source>
        <translation>Plan de migración</translation>
    </message>
    <message>
        <source>Where it stands, or what it is</source>
        <translation>Dónde está o en qué consiste</translation>
    </message>
    <message>
        <source>What would still be ambiguous to someone who missed the planning meeting?</source>
        <translation>¿Qué seguiría siendo ambiguo para quien no estuvo en la reunión de planificación?</translation>
    </message>
    <message>
        <source>What evidence would make this safe enough to ship?</source>
        <translation>¿Qué evidencia haría esto lo bastante seguro para publicarlo?</translation>
    </message>
    <message>
        <source>Further questions</source>
        <translation>Otras preguntas</translation>
    </message>
    <message>
        <source>Why the version is below the computed bump</source>
        <translation>Por qué la versión sube menos de lo calculado</translation>
    </message>
    <message>
        <source>Only where it is</source>
        <translation>Solo dónde está</translation>
    </message>
    <message>
        <source>Name &lt;address&gt;</source>
        <translation>Nombre &lt;dirección&gt;</translation>
    </message>
</context>
<context>
    <name>ui::FileFacts</name>
    <message>
        <source>Position of the caret</source>
        <translation>Posición del cursor</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Lín. %1, col. %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Read without errors</source>
        <translation>Leído sin errores</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with BOM</source>
        <translation>UTF-8 con BOM</translation>
    </message>
</context>
<context>
    <name>ui::FilterField</name>
    <message>
        <source>Filter: breaking, owner:…, /path</source>
        <translation>Filtro: breaking, owner:…, /path</translation>
    </message>
    <message>
        <source>Filter of the changes</source>
        <translation>Filtro de los cambios</translation>
    </message>
    <message>
        <source>Words such as breaking, undecided, owner:frontend or /orders; a minus before a word turns it round.</source>
        <translation>Palabras como breaking, undecided, owner:frontend o /orders; un signo menos delante de una palabra la invierte.</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Match c&amp;ase</source>
        <translation>Distinguir m&amp;ayúsculas</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>Buscar en este archivo</translation>
    </message>
    <message>
        <source>Outcome of the search</source>
        <translation>Resultado de la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>A&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Palabras completas</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <source>In the &amp;selection</source>
        <translation>En la &amp;selección</translation>
    </message>
    <message>
        <source>Within one line. In its place $1 repeats the first group, \n is a new line.</source>
        <translation>Dentro de una línea. En el reemplazo, $1 repite el primer grupo y \n es una línea nueva.</translation>
    </message>
</context>
<context>
    <name>ui::FixButton</name>
    <message>
        <source>Fix…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Corrección rápida</translation>
    </message>
    <message>
        <source>What can be done here (Alt+Enter)</source>
        <translation>Lo que se puede hacer aquí (Alt+Intro)</translation>
    </message>
</context>
<context>
    <name>ui::FixPreview</name>
    <message numerus="yes">
        <source>⋯ %n more line(s)</source>
        <translation>
            <numerusform>⋯ %n línea más</numerusform>
            <numerusform>⋯ %n líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>quitado: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>añadido: %1</translation>
    </message>
    <message>
        <source>What it does to the text</source>
        <translation>Lo que cambia en el texto</translation>
    </message>
</context>
<context>
    <name>ui::FoldBar</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Show %1 more lines at both ends</source>
        <translation>Mostrar %1 líneas más en ambos extremos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show all of these lines</source>
        <translation>Mostrar todas estas líneas</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n línea sin cambios</numerusform>
            <numerusform>%n líneas sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 antes de %2</translation>
    </message>
    <message>
        <source>Show %1 of %2</source>
        <translation>Mostrar %1 de %2</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>Mostrar todo %1</translation>
    </message>
</context>
<context>
    <name>ui::FormCourse</name>
    <message>
        <source>Change %1</source>
        <comment>a key of an object</comment>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ui::FormPane</name>
    <message>
        <source>No object that has plain values stands at the caret.</source>
        <translation>En el cursor no hay ningún objeto con valores simples.</translation>
    </message>
    <message>
        <source>The text has more here than a field can hold.</source>
        <translation>Aquí el texto dice más de lo que cabe en un campo.</translation>
    </message>
</context>
<context>
    <name>ui::GlanceCourse</name>
    <message>
        <source>Nothing is referred to at the caret.</source>
        <translation>En el cursor no se hace referencia a nada.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: %2</source>
        <comment>reference, why</comment>
        <translation>%1 no lleva a ninguna parte: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n línea más</numerusform>
            <numerusform>%n líneas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Glossary</name>
    <message>
        <source>Baseline</source>
        <translation>Versión base</translation>
    </message>
    <message>
        <source>What consumers rely on today: as a rule the newest version with a tag. Everything is compared with it.</source>
        <translation>Aquello en lo que confían hoy los consumidores: por regla general, la versión más reciente con etiqueta. Todo se compara con ella.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>What is proposed: the last commit, or your working tree while it holds something that is not committed. Only a commit can be signed.</source>
        <translation>Lo que se propone: el último commit, o el árbol de trabajo mientras contenga algo sin commit. Solo se puede firmar un commit.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>One cause, however many operations it shows in. It is decided once.</source>
        <translation>Una causa, por muchas que sean las operaciones en que se ve. Se decide una sola vez.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>One place where a change is visible: an operation, in its request or its response. A change in a shared schema can have hundreds.</source>
        <translation>Cada punto donde se ve un cambio: una operación, en su solicitud o en su respuesta. Un cambio en un esquema compartido puede tener cientos.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>A payload, as small as possible, that one version accepts and the other refuses. It proves that the change breaks something.</source>
        <translation>Un contenido, lo más pequeño posible, que una versión acepta y la otra rechaza. Demuestra que el cambio es incompatible.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumidor</translation>
    </message>
    <message>
        <source>Somebody who calls this API, with the version they rely on. ● reads this very field, ○ does not, ◌ nobody knows: that is never shown as fine.</source>
        <translation>Alguien que llama a esta API, con la versión en la que confía. ● lee este mismo campo, ○ no lo lee, ◌ nadie lo sabe: eso nunca se muestra como correcto.</translation>
    </message>
    <message>
        <source>Safe way</source>
        <translation>Vía segura</translation>
    </message>
    <message>
        <source>How to get the same without breaking anybody: first add the new beside the old, let the consumers move, then take the old away.</source>
        <translation>Cómo conseguir lo mismo sin perjudicar a nadie: primero añadir lo nuevo junto a lo antiguo, dejar que los consumidores migren y después quitar lo antiguo.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>The change has another meaning now than when it was decided. The decision does not count until somebody keeps it or decides again.</source>
        <translation>El cambio significa ahora algo distinto que cuando se decidió. La decisión no cuenta hasta que alguien la mantenga o decida de nuevo.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>How much was read and understood. Only when that is everything does “no changes” mean that there are none.</source>
        <translation>Cuánto se leyó y se entendió. Solo cuando eso es todo, «sin cambios» significa que no los hay.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who answers for an area: Backend for names, types and errors, Frontend for what the interface shows, Product for behaviour and criteria.</source>
        <translation>Quién responde de un área: Backend de los nombres, tipos y errores; Frontend de lo que muestra la interfaz; Producto del comportamiento y los criterios.</translation>
    </message>
    <message>
        <source>Why must I sign?</source>
        <translation>¿Por qué debo firmar?</translation>
    </message>
    <message>
        <source>This release changes something in your area. Your signature says that you have seen exactly these changes and decisions; anybody can verify it later, without a server.</source>
        <translation>Esta versión cambia algo en su área. Su firma dice que ha visto exactamente estos cambios y decisiones; cualquiera puede verificarla más tarde, sin servidor.</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>The record of a review: the changes, the decisions and the reasons, bound to both versions and signed. It is never edited; a correction is a new packet.</source>
        <translation>El registro de una revisión: los cambios, las decisiones y los motivos, ligado a ambas versiones y firmado. Nunca se edita; una corrección es un expediente nuevo.</translation>
    </message>
    <message>
        <source>Pinned signers</source>
        <translation>Firmantes fijados</translation>
    </message>
    <message>
        <source>The list of signers that you have accepted for this repository. When it changes you are asked again, unless somebody whom you accepted has signed the change.</source>
        <translation>La lista de firmantes que ha aceptado para este repositorio. Cuando cambia se le pregunta de nuevo, salvo que alguien a quien aceptó haya firmado el cambio.</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryMark</name>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <translation>¿Qué significa «%1»?</translation>
    </message>
</context>
<context>
    <name>ui::HitModel</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 (unsaved)</source>
        <translation>%1 (sin guardar)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, how many lines</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 becomes %2 in %3</source>
        <comment>a line, the same replaced, place</comment>
        <translation>%1 pasa a ser %2 en %3</translation>
    </message>
</context>
<context>
    <name>ui::HoverWords</name>
    <message>
        <source>%1 %2</source>
        <comment>kind, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · used %2×</source>
        <translation>%1 · usado %2×</translation>
    </message>
    <message>
        <source>Leads nowhere: %1</source>
        <translation>No lleva a ninguna parte: %1</translation>
    </message>
</context>
<context>
    <name>ui::JobList</name>
    <message>
        <source>Cancel What Runs</source>
        <translation>Cancelar lo que se ejecuta</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>What runs in the background and what ran, the newest first.</source>
        <translation>Lo que se ejecuta en segundo plano y lo que se ejecutó, primero lo más reciente.</translation>
    </message>
</context>
<context>
    <name>ui::JobLog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>running, %1 of %2</source>
        <translation>en curso, %1 de %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ hecho</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ falló</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::JournalModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what was said, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>opened the review “%1”</source>
        <translation>abrió la revisión «%1»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>said of the review: %1</source>
        <translation>dijo de la revisión: %1</translation>
    </message>
    <message>
        <source>said of %1: %2</source>
        <translation>dijo de %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>took %n word(s) back</source>
        <translation>
            <numerusform>retiró %n palabra</numerusform>
            <numerusform>retiró %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>filled in %1</source>
        <translation>rellenó %1</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>reconoció %1</translation>
    </message>
    <message>
        <source>marked a change of meaning, %1</source>
        <translation>marcó un cambio de significado, %1</translation>
    </message>
    <message>
        <source>something that this version does not know</source>
        <translation>algo que esta versión no conoce</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>when, who, what</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>would decide: %1, %2</source>
        <translation>decidiría: %1, %2</translation>
    </message>
    <message>
        <source>handed over the vote of %1: %2, %3</source>
        <translation>entregó el voto de %1: %2, %3</translation>
    </message>
    <message>
        <source>began a meeting</source>
        <translation>empezó una reunión</translation>
    </message>
    <message>
        <source>wrote down that %1 is there</source>
        <translation>anotó que %1 está presente</translation>
    </message>
    <message>
        <source>wrote down that %1 left</source>
        <translation>anotó que %1 se fue</translation>
    </message>
    <message>
        <source>showed a card of the meeting</source>
        <translation>mostró una ficha de la reunión</translation>
    </message>
    <message>
        <source>showed %1</source>
        <translation>mostró %1</translation>
    </message>
    <message>
        <source>parked %1</source>
        <translation>aparcó %1</translation>
    </message>
    <message>
        <source>parked %1 for %2</source>
        <translation>aparcó %1 para %2</translation>
    </message>
    <message>
        <source>took %1 up again</source>
        <translation>retomó %1</translation>
    </message>
    <message>
        <source>published the note: %1</source>
        <translation>publicó la nota: %1</translation>
    </message>
    <message>
        <source>added the action: %1</source>
        <translation>añadió la tarea: %1</translation>
    </message>
    <message>
        <source>ended the meeting</source>
        <translation>finalizó la reunión</translation>
    </message>
</context>
<context>
    <name>ui::JournalView</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Everything that people said in this review, the newest first.</source>
        <translation>Todo lo que se dijo en esta revisión, lo más reciente primero.</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>Mostrar el cambio</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
</context>
<context>
    <name>ui::KeyMapModel</name>
    <message>
        <source>▲ %1 (twice)</source>
        <translation>▲ %1 (dos veces)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>ui::KeyboardMap</name>
    <message>
        <source>&amp;Add Key</source>
        <translation>&amp;Añadir tecla</translation>
    </message>
    <message>
        <source>&amp;No Keys</source>
        <translation>&amp;Sin teclas</translation>
    </message>
    <message>
        <source>As &amp;Before</source>
        <translation>Como a&amp;ntes</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Mapa de teclado</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pulse la nueva tecla</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Choose a command to change its keys. Letters count only where nothing is being written.</source>
        <translation>Elija un comando para cambiar sus teclas. Las letras solo cuentan donde no se está escribiendo.</translation>
    </message>
    <message>
        <source>%1: press the new key, then add it.</source>
        <translation>%1: pulse la nueva tecla y añádala.</translation>
    </message>
    <message>
        <source>▲ %1 and %2 have the same key: neither of them answers to it.</source>
        <translation>▲ %1 y %2 tienen la misma tecla: ninguno responde a ella.</translation>
    </message>
</context>
<context>
    <name>ui::LanguageBox</name>
    <message>
        <source>Language of the packet</source>
        <translation>Idioma del expediente</translation>
    </message>
    <message>
        <source>Of the pages that are printed. Rules, paths and values stay as they are.</source>
        <translation>El de las páginas que se imprimen. Reglas, rutas y valores quedan como están.</translation>
    </message>
</context>
<context>
    <name>ui::ListField</name>
    <message>
        <source>Assumption</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Add an Assumption</source>
        <translation>Añadir un supuesto</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumidor</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Fijado en</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Add a Consumer</source>
        <translation>Añadir un consumidor</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Add a Question</source>
        <translation>Añadir una pregunta</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Open a spec repository</source>
        <translation>Abrir un repositorio de contratos</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message numerus="yes">
        <source>No OpenAPI, AsyncAPI, GraphQL, proto or JSON Schema file found in %n file(s).</source>
        <translation>
            <numerusform>No se encontró ningún archivo OpenAPI, AsyncAPI, GraphQL, proto o JSON Schema en %n archivo.</numerusform>
            <numerusform>No se encontró ningún archivo OpenAPI, AsyncAPI, GraphQL, proto o JSON Schema en %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which file is the baseline?</source>
        <translation>¿Qué archivo es la versión base?</translation>
    </message>
    <message>
        <source>Which file is the candidate?</source>
        <translation>¿Qué archivo es el candidato?</translation>
    </message>
    <message>
        <source>Which file is the baseline of %1?</source>
        <translation>¿Qué archivo es la versión base de %1?</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>No hay ningún archivo en esta carpeta.</translation>
    </message>
    <message>
        <source>A contract is known by what stands at its top: openapi, swagger, asyncapi or $schema in YAML or JSON; or by its name: .graphql, .proto.</source>
        <translation>Un contrato se reconoce por lo que figura al principio: openapi, swagger, asyncapi o $schema en YAML o JSON; o por su nombre: .graphql, .proto.</translation>
    </message>
</context>
<context>
    <name>ui::MeaningPart</name>
    <message>
        <source>Mark as a change of meaning…</source>
        <translation>Marcar como cambio de significado…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>It then counts as breaking, whatever its shape</source>
        <translation>Cuenta entonces como incompatible, sea cual sea su forma</translation>
    </message>
    <message>
        <source>What means something else now, then Enter</source>
        <translation>Qué significa ahora otra cosa; después, Entrar</translation>
    </message>
    <message>
        <source>Why the meaning changes</source>
        <translation>Por qué cambia el significado</translation>
    </message>
</context>
<context>
    <name>ui::MeetingPage</name>
    <message>
        <source>Your votes</source>
        <translation>Sus votos</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Nobody voted yet.</source>
        <translation>Aún no ha votado nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n voted; they disagree on %1.</source>
        <translation>
            <numerusform>Votó %n persona; desacuerdos: %1.</numerusform>
            <numerusform>Votaron %n personas; desacuerdos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voted, and nobody disagrees.</source>
        <translation>
            <numerusform>%n persona votó y nadie discrepa.</numerusform>
            <numerusform>%n personas votaron y nadie discrepa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeetingRun</name>
    <message>
        <source>What breaks consumers is accepted with a plan only.</source>
        <translation>Lo que es incompatible para los consumidores solo se acepta con un plan.</translation>
    </message>
    <message>
        <source>Park the change</source>
        <translation>Aparcar el cambio</translation>
    </message>
    <message>
        <source>Take up the parked change</source>
        <translation>Retomar el cambio aparcado</translation>
    </message>
    <message>
        <source>Publish the note</source>
        <translation>Publicar la nota</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>Añadir la tarea</translation>
    </message>
</context>
<context>
    <name>ui::NameSheet</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Why it cannot be called that</source>
        <translation>Por qué no puede llamarse así</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>why a name is refused</comment>
        <translation>✗ %1</translation>
    </message>
</context>
<context>
    <name>ui::NoticeStrip</name>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>ui::ObjectDocs</name>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de medio</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>not read: its reference leads nowhere</source>
        <translation>no leído: su referencia no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>is %1</source>
        <comment>what a reference leads to</comment>
        <translation>es %1</translation>
    </message>
    <message>
        <source>used %1×</source>
        <translation>usado %1×</translation>
    </message>
    <message>
        <source>A reference in it leads nowhere: what it says is not known.</source>
        <translation>Una de sus referencias no lleva a ninguna parte: no se sabe qué dice.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argumento</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
</context>
<context>
    <name>ui::ObjectPane</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Docs</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>The text cannot be read as it is now. This is from before.</source>
        <translation>El texto no se puede leer tal como está. Esto es de antes.</translation>
    </message>
</context>
<context>
    <name>ui::ObjectWire</name>
    <message>
        <source>✓ The written example, valid by its schema</source>
        <translation>✓ El ejemplo escrito, válido según su esquema</translation>
    </message>
    <message>
        <source>✓ Made up, and valid by its schema</source>
        <translation>✓ Inventado, y válido según su esquema</translation>
    </message>
    <message>
        <source>✗ The written example is not what its schema asks for: %1</source>
        <translation>✗ El ejemplo escrito no es lo que pide su esquema: %1</translation>
    </message>
    <message>
        <source>◌ There is no example: %1</source>
        <translation>◌ No hay ejemplo: %1</translation>
    </message>
    <message>
        <source>◌ Whether this is valid is not known: %1</source>
        <translation>◌ No se sabe si es válido: %1</translation>
    </message>
    <message>
        <source> · %1</source>
        <comment>name of an example</comment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>%1 is not written out here: this is its value as JSON</source>
        <translation>%1 no se escribe aquí: este es su valor en JSON</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>Respuesta %1</translation>
    </message>
    <message>
        <source>◌ Messages are written out for OpenAPI alone.</source>
        <translation>◌ Los mensajes solo se escriben para OpenAPI.</translation>
    </message>
</context>
<context>
    <name>ui::ObstaclePage</name>
    <message>
        <source>Enroll on a Branch</source>
        <translation>Inscribirse en una rama</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Examinar de nuevo</translation>
    </message>
    <message>
        <source>Back to the Form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>Make a Key</source>
        <translation>Crear una clave</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Set It</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>You are not enrolled for this role</source>
        <translation>No está inscrito para este rol</translation>
    </message>
    <message>
        <source>Enrolling writes a line with your key into .countersign/allowed_signers, on a branch of its own. It counts once somebody who is trusted already has merged it.</source>
        <translation>Al inscribirse se escribe una línea con su clave en .countersign/allowed_signers, en una rama propia. Cuenta cuando alguien en quien ya se confía la haya fusionado.</translation>
    </message>
    <message>
        <source>Git does not know who you are</source>
        <translation>Git no sabe quién es usted</translation>
    </message>
    <message>
        <source>A signature stands for a person. Say your name and address once, for this repository.</source>
        <translation>Una firma representa a una persona. Indique una vez su nombre y su dirección para este repositorio.</translation>
    </message>
    <message>
        <source>There is no ssh-keygen that can sign</source>
        <translation>No hay ningún ssh-keygen que pueda firmar</translation>
    </message>
    <message>
        <source>Signatures are made by OpenSSH's ssh-keygen, 8.9 or newer, so that your keys never leave it.</source>
        <translation>Las firmas las hace ssh-keygen de OpenSSH, 8.9 o posterior, de modo que sus claves nunca salen de él.</translation>
    </message>
    <message>
        <source>Nobody can tell yet whom this repository believes</source>
        <translation>Nadie puede decir aún en quién confía este repositorio</translation>
    </message>
    <message>
        <source>Whose signatures count is read from .countersign/allowed_signers on the default branch. The first who enrolls founds the file.</source>
        <translation>Qué firmas cuentan se lee en .countersign/allowed_signers de la rama predeterminada. El primero que se inscribe crea el archivo.</translation>
    </message>
    <message>
        <source>Others are believed here than those you accepted</source>
        <translation>Aquí se confía en otras personas que las que aceptó</translation>
    </message>
    <message>
        <source>Do you believe these people?</source>
        <translation>¿Confía en estas personas?</translation>
    </message>
    <message>
        <source>You have no key to sign with</source>
        <translation>No tiene ninguna clave con la que firmar</translation>
    </message>
    <message>
        <source>Make one, and give it a passphrase when you are asked for it. It stays on this machine.</source>
        <translation>Cree una y asígnele una frase de contraseña cuando se le pida. Se queda en esta máquina.</translation>
    </message>
    <message>
        <source>Your key is there, and cannot sign now</source>
        <translation>Su clave existe, pero ahora no puede firmar</translation>
    </message>
    <message>
        <source>A locked agent offers nothing: unlock it. Or put the private half of the key where ssh looks for it.</source>
        <translation>Un agente bloqueado no ofrece nada: desbloquéelo. O ponga la mitad privada de la clave donde ssh la busca.</translation>
    </message>
    <message>
        <source>There is nothing for you to sign</source>
        <translation>No hay nada que deba firmar</translation>
    </message>
    <message>
        <source>It cannot be told whether you may sign</source>
        <translation>No se puede saber si le corresponde firmar</translation>
    </message>
</context>
<context>
    <name>ui::OfferQuote</name>
    <message>
        <source>Use It</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Take this over, to be signed as it is or changed</source>
        <translation>Adoptar esto, para firmarlo tal cual o modificado</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Said in %1. Press Enter in the empty field to use it.</source>
        <translation>Dicho en %1. Pulse Entrar en el campo vacío para usarlo.</translation>
    </message>
</context>
<context>
    <name>ui::OpenPoints</name>
    <message>
        <source>%1
%2</source>
        <comment>what is open and why</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Why it may stay so</source>
        <translation>Por qué puede quedar así</translation>
    </message>
    <message>
        <source>Why this may stay so: %1</source>
        <translation>Por qué esto puede quedar así: %1</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Reconocer: %1</translation>
    </message>
</context>
<context>
    <name>ui::OutlineModel</name>
    <message>
        <source>%1, %2</source>
        <comment>heading, how many</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what it is, file</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Criteria (Given/When/Then)</source>
        <translation>Criterios (Given/When/Then)</translation>
    </message>
    <message>
        <source>no operation</source>
        <translation>ninguna operación</translation>
    </message>
    <message>
        <source>Given/When/Then %1, of %2</source>
        <translation>Given/When/Then %1, de %2</translation>
    </message>
</context>
<context>
    <name>ui::OutlinePane</name>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrar el esquema</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>What the contract holds; Enter leads to its place in the text</source>
        <translation>Lo que contiene el contrato; Intro lleva a su lugar en el texto</translation>
    </message>
    <message>
        <source>Nothing in the outline matches “%1”.</source>
        <translation>Nada en el esquema coincide con «%1».</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Orden del archivo</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By changes</source>
        <translation>Por cambios</translation>
    </message>
    <message>
        <source>Order of the outline: %1</source>
        <translation>Orden del esquema: %1</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>Add &amp;Path…</source>
        <translation>Añadir &amp;ruta…</translation>
    </message>
    <message>
        <source>Add &amp;Path Below…</source>
        <translation>Añadir &amp;ruta debajo…</translation>
    </message>
    <message>
        <source>Add &amp;Operation…</source>
        <translation>Añadir &amp;operación…</translation>
    </message>
    <message>
        <source>Add &amp;Schema…</source>
        <translation>Añadir &amp;esquema…</translation>
    </message>
</context>
<context>
    <name>ui::OverviewRuler</name>
    <message>
        <source>Changes in the whole text; click to go there</source>
        <translation>Cambios en todo el texto; haga clic para ir a ellos</translation>
    </message>
</context>
<context>
    <name>ui::OwnerList</name>
    <message>
        <source>Must sign. %1</source>
        <translation>Debe firmar. %1</translation>
    </message>
    <message>
        <source>Is asked, and need not sign. %1</source>
        <translation>Se le pregunta y no necesita firmar. %1</translation>
    </message>
    <message>
        <source>✓ %1: %2 has signed</source>
        <translation>✓ %1: %2 ha firmado</translation>
    </message>
    <message>
        <source>✗ %1: the sign-off of %2 does not count</source>
        <translation>✗ %1: la aprobación de %2 no cuenta</translation>
    </message>
    <message>
        <source>— %1: not signed yet</source>
        <translation>— %1: aún sin firmar</translation>
    </message>
    <message>
        <source>— %1: %2 has not signed yet</source>
        <translation>— %1: %2 aún no ha firmado</translation>
    </message>
</context>
<context>
    <name>ui::PacketBar</name>
    <message>
        <source>Hand Over…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The packet and its sign-offs as one file, for who signs elsewhere</source>
        <translation>El expediente y sus aprobaciones en un solo archivo, para quien firma en otra parte</translation>
    </message>
    <message>
        <source>drawn up</source>
        <translation>elaborado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the id of a packet and its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goes to the first thing that is missing.</source>
        <translation>Va a lo primero que falta.</translation>
    </message>
</context>
<context>
    <name>ui::PacketForm</name>
    <message>
        <source>Form of the packet</source>
        <translation>Formulario del expediente</translation>
    </message>
</context>
<context>
    <name>ui::PacketPreview</name>
    <message>
        <source>Preview of the packet</source>
        <translation>Vista previa del expediente</translation>
    </message>
</context>
<context>
    <name>ui::PacketSections</name>
    <message>
        <source>Decision to make</source>
        <translation>Decisión por tomar</translation>
    </message>
    <message>
        <source>Owner check</source>
        <translation>Control de responsables</translation>
    </message>
    <message>
        <source>Scope boundary</source>
        <translation>Límite del alcance</translation>
    </message>
    <message>
        <source>Acceptance evidence</source>
        <translation>Evidencia de aceptación</translation>
    </message>
    <message>
        <source>Compatibility class</source>
        <translation>Clase de compatibilidad</translation>
    </message>
    <message>
        <source>Consumer impact</source>
        <translation>Impacto en consumidores</translation>
    </message>
    <message>
        <source>Retry behaviour</source>
        <translation>Comportamiento al reintentar</translation>
    </message>
    <message>
        <source>Rollback notes</source>
        <translation>Notas de reversión</translation>
    </message>
    <message>
        <source>Reviewer prompts</source>
        <translation>Preguntas a los revisores</translation>
    </message>
    <message>
        <source>Changes and decisions</source>
        <translation>Cambios y decisiones</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>No juzgado</translation>
    </message>
    <message>
        <source>Committed files</source>
        <translation>Archivos en el commit</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 Y %n más.</numerusform>
            <numerusform>%1 Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>examinarlo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Sign the rejection…</source>
        <translation>Firmar el rechazo…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Firmar…</translation>
    </message>
</context>
<context>
    <name>ui::PacketView</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>You are enrolled on the branch %1</source>
        <translation>Está inscrito en la rama %1</translation>
    </message>
    <message>
        <source>Somebody who is trusted already merges it; then you can sign.</source>
        <translation>Alguien en quien ya se confía la fusiona; después podrá firmar.</translation>
    </message>
    <message>
        <source>No sign-off of it is new</source>
        <translation>Ninguna de sus aprobaciones es nueva</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-off(s) taken over</source>
        <translation>
            <numerusform>%n aprobación adoptada</numerusform>
            <numerusform>%n aprobaciones adoptadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>There is no packet yet</source>
        <translation>Aún no hay expediente</translation>
    </message>
    <message>
        <source>A packet is drawn up from what is decided on a baseline and a candidate of a git repository.</source>
        <translation>Un expediente se elabora con lo que se decide sobre una versión base y un candidato de un repositorio git.</translation>
    </message>
    <message>
        <source>What was said since makes a new packet: these sign-offs do not carry over</source>
        <translation>Lo dicho desde entonces da lugar a un nuevo expediente: estas aprobaciones no se trasladan</translation>
    </message>
    <message>
        <source>%1. %2 stays as it was signed; %3 takes its place.</source>
        <comment>sign-offs and two packets</comment>
        <translation>%1. %2 queda tal como se firmó; %3 ocupa su lugar.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Hand the Packet Over</source>
        <translation>Entregar el expediente</translation>
    </message>
    <message>
        <source>Packets (*.packet)</source>
        <translation>Expedientes (*.packet)</translation>
    </message>
    <message>
        <source>Take Over Sign-Offs</source>
        <translation>Adoptar aprobaciones</translation>
    </message>
    <message>
        <source>Attach Evidence</source>
        <translation>Adjuntar evidencia</translation>
    </message>
    <message>
        <source>Verify a Packet</source>
        <translation>Verificar un expediente</translation>
    </message>
    <message>
        <source>Packets (*.packet *.pdf *.md packet.json);;All files (*)</source>
        <translation>Expedientes (*.packet *.pdf *.md packet.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the Clone</source>
        <translation>Elegir el clon</translation>
    </message>
    <message>
        <source>The candidate cannot be compared as it is now: sign when it can be.</source>
        <translation>El candidato no se puede comparar tal como está: firme cuando se pueda.</translation>
    </message>
</context>
<context>
    <name>ui::PageAbsence</name>
    <message>
        <source>This folder has no history to compare with.</source>
        <translation>Esta carpeta no tiene historial con el que comparar.</translation>
    </message>
    <message>
        <source>It is no git repository: its contracts can be read and edited, and two files can be compared.</source>
        <translation>No es un repositorio git: sus contratos se pueden leer y editar, y se pueden comparar dos archivos.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>Aún no hay nada con lo que comparar.</translation>
    </message>
    <message>
        <source>These two could not be compared.</source>
        <translation>No se pudieron comparar estos dos.</translation>
    </message>
    <message>
        <source>There is nothing to decide: the candidate equals the baseline in meaning.</source>
        <translation>No hay nada que decidir: el candidato equivale en significado a la versión base.</translation>
    </message>
    <message>
        <source>The candidate equals the baseline in meaning.</source>
        <translation>El candidato equivale en significado a la versión base.</translation>
    </message>
    <message>
        <source>Baseline and candidate are being compared …</source>
        <translation>Se están comparando la versión base y el candidato …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mend it in Edit; what is wrong in the baseline stays wrong, so choose another baseline then.</source>
        <translation>Corríjalo en Editar; lo que está mal en la versión base seguirá mal: en ese caso, elija otra versión base.</translation>
    </message>
    <message>
        <source>What differs cannot be read, so nobody knows what it changes.</source>
        <translation>Lo que difiere no se puede leer, así que nadie sabe qué cambia.</translation>
    </message>
    <message>
        <source>Neither side has a contract.</source>
        <translation>Ningún lado tiene un contrato.</translation>
    </message>
    <message>
        <source>Choose a baseline or a candidate that has one.</source>
        <translation>Elija una versión base o un candidato que lo tenga.</translation>
    </message>
    <message>
        <source>Mark what consumers rely on with a version tag (git tag v1.0.0), and it is the baseline.</source>
        <translation>Marque aquello en lo que confían los consumidores con una etiqueta de versión (git tag v1.0.0), y será la versión base.</translation>
    </message>
    <message>
        <source>Nothing was compared. What changed is seen against an earlier commit, another branch, or a file.</source>
        <translation>No se comparó nada. Lo que cambió se ve frente a un commit anterior, otra rama o un archivo.</translation>
    </message>
    <message>
        <source>The baseline and the candidate are the same commit.</source>
        <translation>La versión base y el candidato son el mismo commit.</translation>
    </message>
    <message>
        <source>It is the first one: there is none before it.</source>
        <translation>Es el primero: no hay ninguno antes.</translation>
    </message>
</context>
<context>
    <name>ui::PageFrame</name>
    <message>
        <source>Navigator</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Opens the pane over the others</source>
        <translation>Abre el panel sobre los demás</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>ui::PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>Dibujando las páginas…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ui::PageStack</name>
    <message>
        <source>Show the &amp;Texts</source>
        <translation>Mostrar los &amp;textos</translation>
    </message>
</context>
<context>
    <name>ui::PagesPane</name>
    <message>
        <source>&amp;Language of the packet</source>
        <translation>&amp;Idioma del expediente</translation>
    </message>
</context>
<context>
    <name>ui::PairChoice</name>
    <message>
        <source>it is the first commit, and no version tag is reachable from the candidate</source>
        <translation>es el primer commit, y desde el candidato no se alcanza ninguna etiqueta de versión</translation>
    </message>
    <message>
        <source>it is the default branch of a bare repository, which has no working tree</source>
        <translation>es la rama predeterminada de un repositorio desnudo, que no tiene árbol de trabajo</translation>
    </message>
</context>
<context>
    <name>ui::PairSummary</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>Analysed %1 of %2 operations, %3 of %4 schemas</source>
        <translation>Analizadas %1 de %2 operaciones, %3 de %4 esquemas</translation>
    </message>
    <message>
        <source>✓ %1, nothing left out</source>
        <translation>✓ %1, sin omitir nada</translation>
    </message>
    <message>
        <source>⚠ %1, %2</source>
        <translation>⚠ %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) nobody can vouch for</source>
        <translation>
            <numerusform>%n cosa de la que nadie puede responder</numerusform>
            <numerusform>%n cosas de las que nadie puede responder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>No contract was found</source>
        <translation>No se encontró ningún contrato</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s), the same byte for byte</source>
        <translation>
            <numerusform>%n contrato, idéntico byte a byte</numerusform>
            <numerusform>%n contratos, idénticos byte a byte</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ From before: %1</source>
        <translation>⚠ De antes: %1</translation>
    </message>
    <message>
        <source>The candidate as it is now could not be compared: nobody can vouch for it.</source>
        <translation>El candidato tal como está no se pudo comparar: nadie puede responder por él.</translation>
    </message>
    <message>
        <source>The same commit on both sides: nothing was compared</source>
        <translation>El mismo commit en ambos lados: no se comparó nada</translation>
    </message>
    <message>
        <source>you, once git knows your name</source>
        <translation>usted, en cuanto git conozca su nombre</translation>
    </message>
</context>
<context>
    <name>ui::Panels</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Usages</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>There is no further change in this file.</source>
        <translation>No hay más cambios en este archivo.</translation>
    </message>
</context>
<context>
    <name>ui::PeekFrame</name>
    <message>
        <source>Peek at the definition</source>
        <translation>Vistazo a la definición</translation>
    </message>
    <message>
        <source>Text of the definition</source>
        <translation>Texto de la definición</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::PinPanel</name>
    <message>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>exportaciones</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>May sign</source>
        <translation>Puede firmar</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Huella de la clave</translation>
    </message>
    <message>
        <source>Whom the repository believes</source>
        <translation>En quién confía el repositorio</translation>
    </message>
    <message>
        <source>Compare the fingerprints with these people themselves, by telephone or across the table. You are asked once; later changes ask again unless somebody named here signed them.</source>
        <translation>Compare las huellas con estas personas mismas, por teléfono o en persona. Se le pregunta una vez; los cambios posteriores vuelven a preguntar, salvo que los haya firmado alguien nombrado aquí.</translation>
    </message>
    <message>
        <source>I Believe These People</source>
        <translation>Confío en estas personas</translation>
    </message>
    <message>
        <source>%1 names these people. %2</source>
        <comment>a revision and why it is trusted</comment>
        <translation>%1 nombra a estas personas. %2</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>En la línea de órdenes: %1</translation>
    </message>
</context>
<context>
    <name>ui::PlaceBar</name>
    <message>
        <source>root: %1</source>
        <comment>the contract a file is seen from</comment>
        <translation>raíz: %1</translation>
    </message>
    <message>
        <source>Seen from the contract %1</source>
        <translation>Visto desde el contrato %1</translation>
    </message>
    <message>
        <source>root: %1 ▾</source>
        <comment>the contract a file is seen from, among others</comment>
        <translation>raíz: %1 ▾</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Acerca del archivo</translation>
    </message>
</context>
<context>
    <name>ui::PreparePage</name>
    <message>
        <source>Prepare the meeting</source>
        <translation>Preparar la reunión</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Quién viene</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Votes before the meeting</source>
        <translation>Votos antes de la reunión</translation>
    </message>
    <message>
        <source>Import votes…</source>
        <translation>Importar votos…</translation>
    </message>
    <message>
        <source>A .votes.json file that somebody handed over; it can be dropped here, too.</source>
        <translation>Un archivo .votes.json que alguien entregó; también se puede soltar aquí.</translation>
    </message>
    <message>
        <source>Files ending in `.votes.json` can be dropped here. Whoever works in this repository brings theirs by git.</source>
        <translation>Los archivos que terminan en `.votes.json` se pueden soltar aquí. Quien trabaja en este repositorio trae los suyos por git.</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Swaps the screens of Stage and Desk.</source>
        <translation>Intercambia las pantallas de escena y mesa.</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Empezar la reunión</translation>
    </message>
    <message>
        <source>F5 starts it, too.</source>
        <translation>F5 también la empieza.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>ui::PrepareTimes</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Nothing breaks: no change has a share of its own.</source>
        <translation>Nada es incompatible: ningún cambio tiene una parte de tiempo propia.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ The %n share(s) alone take %1 of %2 min.</source>
        <translation>
            <numerusform>⚠ Solo %n parte de tiempo ya ocupa %1 de %2 min.</numerusform>
            <numerusform>⚠ Solo las %n partes de tiempo ya ocupan %1 de %2 min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n share(s) take %1 of %2 min.</source>
        <translation>
            <numerusform>%n parte de tiempo ocupa %1 de %2 min.</numerusform>
            <numerusform>Las %n partes de tiempo ocupan %1 de %2 min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for the meeting</source>
        <translation>Tiempo para la reunión</translation>
    </message>
    <message>
        <source>Time for each breaking change</source>
        <translation>Tiempo para cada cambio incompatible</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>Para la reunión</translation>
    </message>
    <message>
        <source>For each breaking change</source>
        <translation>Para cada cambio incompatible</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The packet as text</source>
        <translation>El expediente como texto</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The packet as it is printed</source>
        <translation>El expediente tal como se imprime</translation>
    </message>
</context>
<context>
    <name>ui::ProblemCourse</name>
    <message>
        <source>%1 — %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of no contract that can be read: no rule was asked</source>
        <translation>
            <numerusform>%n archivo de ningún contrato legible: no se consultó ninguna regla</numerusform>
            <numerusform>%n archivos de ningún contrato legible: no se consultó ninguna regla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed by the settings</source>
        <translation>
            <numerusform>%n suprimido por los ajustes</numerusform>
            <numerusform>%n suprimidos por los ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>no baseline tells which of them are new</source>
        <translation>ninguna versión base dice cuáles son nuevos</translation>
    </message>
    <message>
        <source>the settings cannot be read: %1</source>
        <translation>no se pueden leer los ajustes: %1</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>This text is of an older revision, and there to be read.</source>
        <translation>Este texto es de una revisión anterior y solo para leer.</translation>
    </message>
    <message>
        <source>Nothing can be done by itself at the caret.</source>
        <translation>En el cursor no se puede hacer nada automáticamente.</translation>
    </message>
    <message>
        <source>Only people know how to mend this: %1</source>
        <translation>Solo una persona sabe cómo arreglarlo: %1</translation>
    </message>
    <message>
        <source>%1: done in %2, and not saved yet.</source>
        <comment>name of the step, file</comment>
        <translation>%1: hecho en %2, aún sin guardar.</translation>
    </message>
    <message>
        <source>This text is here to be read: nothing can be written into it.</source>
        <translation>Este texto es solo para leer: no se puede escribir nada en él.</translation>
    </message>
    <message>
        <source>These lines are laid out as the rest of the file already.</source>
        <translation>Estas líneas ya están dispuestas como el resto del archivo.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatear</translation>
    </message>
    <message>
        <source>No problem is shown in the open files.</source>
        <translation>No se muestra ningún problema en los archivos abiertos.</translation>
    </message>
</context>
<context>
    <name>ui::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>What is wrong in the open files; Enter goes there, Alt+Enter mends it where that is possible</source>
        <translation>Lo que está mal en los archivos abiertos; Intro lleva allí, Alt+Intro lo arregla donde es posible</translation>
    </message>
    <message>
        <source>No problem found in the open files</source>
        <translation>No se encontró ningún problema en los archivos abiertos</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the open files</source>
        <translation>
            <numerusform>%n problema en los archivos abiertos</numerusform>
            <numerusform>%n problemas en los archivos abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from before</source>
        <comment>problems the baseline has, too</comment>
        <translation>
            <numerusform>%n de antes</numerusform>
            <numerusform>%n de antes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide what was there before</source>
        <translation>&amp;Ocultar lo que ya estaba</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n from before</source>
        <translation>
            <numerusform>&amp;Mostrar %n de antes</numerusform>
            <numerusform>&amp;Mostrar %n de antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign, kind, what is wrong</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1 in %2, line %3: %4</source>
        <comment>kind, file, line, what is wrong</comment>
        <translation>%1 en %2, línea %3: %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1. Rule %2</source>
        <comment>what is wrong where, rule</comment>
        <translation>%1. Regla %2</translation>
    </message>
    <message>
        <source>%1 · from before</source>
        <comment>rule</comment>
        <translation>%1 · de antes</translation>
    </message>
    <message>
        <source>The baseline has it, too.</source>
        <translation>La versión base también lo tiene.</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Corrección: %1</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrección</translation>
    </message>
</context>
<context>
    <name>ui::ProgressLine</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>ui::QuestionStrip</name>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
</context>
<context>
    <name>ui::QuickFixPopup</name>
    <message>
        <source>Quick fix</source>
        <translation>Corrección rápida</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Lo que se puede hacer aquí</translation>
    </message>
    <message>
        <source>Enter does it, Escape leaves the text as it is</source>
        <translation>Intro lo hace, Esc deja el texto como está</translation>
    </message>
    <message>
        <source>in %1 — Return does it, Escape leaves the text as it is</source>
        <comment>file</comment>
        <translation>en %1: Intro lo hace, Esc deja el texto como está</translation>
    </message>
</context>
<context>
    <name>ui::QuickFixes</name>
    <message>
        <source>Everywhere in this file</source>
        <translation>En todo este archivo</translation>
    </message>
</context>
<context>
    <name>ui::QuickOutline</name>
    <message>
        <source>%1 in %2</source>
        <comment>kind, file</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 — %2 in %3</source>
        <comment>what it is, kind, file</comment>
        <translation>%1 — %2 en %3</translation>
    </message>
    <message>
        <source>Go to a symbol of the repository</source>
        <translation>Ir a un símbolo del repositorio</translation>
    </message>
    <message>
        <source>Go to a symbol of this file</source>
        <translation>Ir a un símbolo de este archivo</translation>
    </message>
    <message>
        <source>Go to a symbol of this contract</source>
        <translation>Ir a un símbolo de este contrato</translation>
    </message>
    <message>
        <source>%1 again: in the whole contract</source>
        <comment>keys</comment>
        <translation>Otra vez %1: en todo el contrato</translation>
    </message>
    <message>
        <source>%1 again: in all contracts of the repository</source>
        <comment>keys</comment>
        <translation>Otra vez %1: en todos los contratos del repositorio</translation>
    </message>
    <message>
        <source>In all contracts of the repository</source>
        <translation>En todos los contratos del repositorio</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
</context>
<context>
    <name>ui::RecentRow</name>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>Localizar %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
    <message>
        <source>Keep %1 at the top</source>
        <translation>Mantener %1 arriba</translation>
    </message>
    <message>
        <source>Keep at the top</source>
        <translation>Mantener arriba</translation>
    </message>
    <message>
        <source>folder not found</source>
        <translation>carpeta no encontrada</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>todo decidido</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n sin decidir</numerusform>
            <numerusform>%n sin decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · → %2</source>
        <translation>%1 · → %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>sin cambios</translation>
    </message>
</context>
<context>
    <name>ui::RecipePart</name>
    <message>
        <source>How to do it safely</source>
        <translation>Cómo hacerlo de forma segura</translation>
    </message>
    <message>
        <source>Keep the old until</source>
        <translation>Conservar lo antiguo hasta el</translation>
    </message>
    <message>
        <source>Apply to candidate</source>
        <translation>Aplicar al candidato</translation>
    </message>
    <message>
        <source>Writes the safe step into the text as one step that can be undone</source>
        <translation>Escribe el paso seguro en el texto como un único paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Last day of what is to go</source>
        <translation>Último día de lo que va a desaparecer</translation>
    </message>
    <message>
        <source>Write the day as YYYY-MM-DD.</source>
        <translation>Escriba el día como AAAA-MM-DD.</translation>
    </message>
</context>
<context>
    <name>ui::Recovery</name>
    <message>
        <source>recovered text</source>
        <translation>texto recuperado</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryPage</name>
    <message>
        <source>Recovered files</source>
        <translation>Archivos recuperados</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
</context>
<context>
    <name>ui::RenameCourse</name>
    <message>
        <source>%1 — %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>At the caret is nothing that can be given another name.</source>
        <translation>En el cursor no hay nada que pueda recibir otro nombre.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renombrar %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is called %2 in %n place(s) now.</source>
        <translation>
            <numerusform>%1 se llama ahora %2 en %n lugar.</numerusform>
            <numerusform>%1 se llama ahora %2 en %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the schema is changed. Callers' queries, resolvers, descriptions and what stands in quotes keep the old name.</source>
        <translation>Solo se cambia el esquema. Las consultas de quienes llaman, los resolvers, las descripciones y lo que está entre comillas conservan el nombre anterior.</translation>
    </message>
    <message>
        <source>Only .proto files are changed. Generated code, JSON and paths of calls on the wire, and comments are not followed.</source>
        <translation>Solo se cambian los archivos .proto. No se siguen el código generado, el JSON y las rutas de las llamadas en la red ni los comentarios.</translation>
    </message>
</context>
<context>
    <name>ui::RenameModel</name>
    <message>
        <source>The name itself</source>
        <translation>El nombre mismo</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>what it is a part of, place, line</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::RenameSheet</name>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>What takes the new name</source>
        <translation>Lo que recibe el nombre nuevo</translation>
    </message>
    <message>
        <source>Space leaves a place out</source>
        <translation>Espacio deja un lugar fuera</translation>
    </message>
    <message>
        <source>Re&amp;name %1 to</source>
        <translation>Re&amp;nombrar %1 a</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>why a name is refused</comment>
        <translation>✗ %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Rename in %n place(s)</source>
        <translation>
            <numerusform>&amp;Renombrar en %n lugar</numerusform>
            <numerusform>&amp;Renombrar en %n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Replacement</name>
    <message>
        <source>The expression has no group “%1”.</source>
        <translation>La expresión no tiene ningún grupo «%1».</translation>
    </message>
</context>
<context>
    <name>ui::ReviewEnd</name>
    <message>
        <source>Go to the packet</source>
        <translation>Ir al expediente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s) decided.</source>
        <translation>
            <numerusform>%n cambio decidido.</numerusform>
            <numerusform>Los %n cambios están decididos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewView</name>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Aún no se compara nada.</translation>
    </message>
</context>
<context>
    <name>ui::RevisionButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::RevisionModel</name>
    <message>
        <source>working tree</source>
        <translation>árbol de trabajo</translation>
    </message>
    <message>
        <source>what is on the disk now</source>
        <translation>lo que hay ahora en el disco</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>checked out</source>
        <translation>rama actual</translation>
    </message>
    <message>
        <source>Remote branches</source>
        <translation>Ramas remotas</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Ramas</translation>
    </message>
    <message>
        <source>Last commits</source>
        <translation>Últimos commits</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>anything git understands</source>
        <translation>todo lo que git entienda</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>first commit</source>
        <translation>primer commit</translation>
    </message>
    <message>
        <source>file…</source>
        <translation>archivo…</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>de cualquier sitio</translation>
    </message>
</context>
<context>
    <name>ui::RevisionPopup</name>
    <message>
        <source>Tag, branch, commit …</source>
        <translation>Etiqueta, rama, commit …</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
</context>
<context>
    <name>ui::RoleLine</name>
    <message>
        <source>%1 (%2)</source>
        <comment>the label of a role, and the role</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::SampleCard</name>
    <message>
        <source>Checkout API 2.3.0 → 2.4.0</source>
        <translation>Checkout API 2.3.0 → 2.4.0</translation>
    </message>
    <message>
        <source>Seven changes, three consumers, and the bug that lost orders on a Friday.</source>
        <translation>Siete cambios, tres consumidores y el error que perdió pedidos un viernes.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>ui::SavingTrouble</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>&amp;Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>&amp;Make it writable and save</source>
        <translation>&amp;Permitir escritura y guardar</translation>
    </message>
    <message>
        <source>A copy of your text is in %1 now. %2 is not saved yet.</source>
        <translation>Ya hay una copia de su texto en %1. %2 aún no está guardado.</translation>
    </message>
    <message>
        <source>%1 was not saved, and your text is kept here: %2.</source>
        <translation>%1 no se guardó, y su texto se conserva aquí: %2.</translation>
    </message>
    <message>
        <source>%1 What to do: %2.</source>
        <comment>what happened, a hint</comment>
        <translation>%1 Qué hacer: %2.</translation>
    </message>
    <message>
        <source>%1 was not saved: the file is read-only. Your text is kept here.</source>
        <translation>%1 no se guardó: el archivo es de solo lectura. Su texto se conserva aquí.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) searched</source>
        <translation>
            <numerusform>%n archivo examinado</numerusform>
            <numerusform>%n archivos examinados</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words in any contract</source>
        <translation>Palabras en cualquier contrato</translation>
    </message>
    <message>
        <source>Words to search for in all contracts</source>
        <translation>Palabras por buscar en todos los contratos</translation>
    </message>
    <message>
        <source>Lines found</source>
        <translation>Líneas encontradas</translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown</source>
        <translation>
            <numerusform>%n más sin mostrar</numerusform>
            <numerusform>%n más sin mostrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n no se pudo leer</numerusform>
            <numerusform>%n no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ the expression tries too many ways in %1</source>
        <translation>▲ la expresión prueba demasiados caminos en %1</translation>
    </message>
    <message>
        <source>Match c&amp;ase</source>
        <translation>Distinguir m&amp;ayúsculas</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Palabras completas</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <source>Rep&amp;lace</source>
        <translation>R&amp;eemplazar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Within one line. In its place $1 repeats the first group, \n is a new line.</source>
        <translation>Dentro de una línea. En el reemplazo, $1 repite el primer grupo y \n es una línea nueva.</translation>
    </message>
    <message>
        <source>Outcome of the search</source>
        <translation>Resultado de la búsqueda</translation>
    </message>
    <message>
        <source>Space leaves a line out of what is replaced</source>
        <translation>Espacio deja una línea fuera del reemplazo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 de %n archivo</numerusform>
            <numerusform>%1 de %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; shown is what was found before.</source>
        <translation>Detenido; se muestra lo encontrado hasta entonces.</translation>
    </message>
    <message>
        <source>▲ %1 cannot be changed: choose the working tree to replace in it</source>
        <translation>▲ %1 no se puede cambiar: elija el árbol de trabajo para reemplazar en él</translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s)</source>
        <translation>
            <numerusform>en %n archivo</numerusform>
            <numerusform>en %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n %1</source>
        <translation>
            <numerusform>&amp;Reemplazar %n %1</numerusform>
            <numerusform>&amp;Reemplazar %n %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>Reemplazar %1 por %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced %1.</source>
        <translation>
            <numerusform>%n reemplazado %1.</numerusform>
            <numerusform>%n reemplazados %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SectionList</name>
    <message>
        <source>Parts of the packet</source>
        <translation>Partes del expediente</translation>
    </message>
</context>
<context>
    <name>ui::SectionModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a part of the packet and its count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a part of the packet and its mark</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a part of the packet, its mark and why</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>ui::SectionReasons</name>
    <message numerus="yes">
        <source>%n sign-off(s) still to be given.</source>
        <translation>
            <numerusform>Falta por dar %n aprobación.</numerusform>
            <numerusform>Faltan por dar %n aprobaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not decided.</source>
        <translation>
            <numerusform>%n cambio sin decidir.</numerusform>
            <numerusform>%n cambios sin decidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all that was said can stand in a packet: %1</source>
        <translation>No todo lo que se dijo puede figurar en un expediente: %1</translation>
    </message>
    <message>
        <source>Nothing says what is in scope and what is not.</source>
        <translation>Nada indica qué está dentro del alcance y qué no.</translation>
    </message>
    <message>
        <source>No evidence is attached.</source>
        <translation>No hay evidencia adjunta.</translation>
    </message>
    <message>
        <source>Approval is proposed: everything is accepted and nothing is open.</source>
        <translation>Se propone aprobar: todo está aceptado y no queda nada abierto.</translation>
    </message>
    <message>
        <source>Proposed: nothing changed that consumers rely on.</source>
        <translation>Propuesto: no cambió nada en lo que confíen los consumidores.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ from the commit: what is signed is what is committed.</source>
        <translation>
            <numerusform>%n archivo difiere del commit: se firma lo que está en el commit.</numerusform>
            <numerusform>%n archivos difieren del commit: se firma lo que está en el commit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>What a team agrees on (owners, required sign-offs, the error envelope) stands in the repository, in .countersign/settings.yaml.</source>
        <translation>Lo que acuerda un equipo (responsables, aprobaciones obligatorias, el formato de los errores) está en el repositorio, en .countersign/settings.yaml.</translation>
    </message>
    <message>
        <source>%1 Usually: %2.</source>
        <translation>%1 Normalmente: %2.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as the system has it.</source>
        <translation>Claros, oscuros, de alto contraste o como los tenga el sistema.</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>como los tenga el sistema</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Teclas de una sola letra</translation>
    </message>
    <message>
        <source>A accepts, R rejects, N goes to the next change; only where nothing is being written.</source>
        <translation>A acepta, R rechaza, N va al siguiente cambio; solo donde no se está escribiendo.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>Keyboard Map…</source>
        <translation>Mapa de teclado…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Every key can be changed.</source>
        <translation>Se puede cambiar cada tecla.</translation>
    </message>
    <message>
        <source>as the keyboard map shows them</source>
        <translation>como las muestra el mapa de teclado</translation>
    </message>
    <message>
        <source>One window for each repository</source>
        <translation>Una ventana para cada repositorio</translation>
    </message>
    <message>
        <source>Opening a repository that a window shows already brings that window to the front.</source>
        <translation>Al abrir un repositorio que ya muestra una ventana, esa ventana pasa al frente.</translation>
    </message>
</context>
<context>
    <name>ui::Severity</name>
    <message>
        <source>Docs</source>
        <translation>Docs</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Risky</source>
        <translation>Arriesgado</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>Incompatible</translation>
    </message>
</context>
<context>
    <name>ui::ShortProse</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SidePane</name>
    <message>
        <source>This file is not in the baseline.</source>
        <translation>Este archivo no está en la versión base.</translation>
    </message>
    <message>
        <source>This file is not in the candidate.</source>
        <translation>Este archivo no está en el candidato.</translation>
    </message>
    <message>
        <source>Text of the baseline</source>
        <translation>Texto de la versión base</translation>
    </message>
    <message>
        <source>Text of the candidate</source>
        <translation>Texto del candidato</translation>
    </message>
    <message>
        <source>● %1, unsaved</source>
        <translation>● %1, sin guardar</translation>
    </message>
</context>
<context>
    <name>ui::SidesBar</name>
    <message>
        <source>Candidate one row up</source>
        <translation>Candidato una fila arriba</translation>
    </message>
    <message>
        <source>Move the candidate one row up</source>
        <translation>Mover el candidato una fila hacia arriba</translation>
    </message>
    <message>
        <source>Candidate one row down</source>
        <translation>Candidato una fila abajo</translation>
    </message>
    <message>
        <source>Move the candidate one row down</source>
        <translation>Mover el candidato una fila hacia abajo</translation>
    </message>
    <message>
        <source>Level again</source>
        <translation>Nivelar de nuevo</translation>
    </message>
    <message>
        <source>Make both sides level again</source>
        <translation>Volver a nivelar ambos lados</translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation>Desplazar ambos lados a la vez</translation>
    </message>
    <message>
        <source>Scroll both sides together; when closed again, the distance stays</source>
        <translation>Desplazar ambos lados a la vez; al cerrarlo de nuevo, se mantiene la distancia</translation>
    </message>
    <message>
        <source>Layout of the two sides</source>
        <translation>Disposición de los dos lados</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Alineada</translation>
    </message>
    <message>
        <source>Fluid</source>
        <translation>Fluida</translation>
    </message>
    <message>
        <source>Unchanged lines shown around a change</source>
        <translation>Líneas sin cambios alrededor de un cambio</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Todo el texto</translation>
    </message>
    <message numerus="yes">
        <source>%n lines around</source>
        <translation>
            <numerusform>%n línea alrededor</numerusform>
            <numerusform>%n líneas alrededor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SignSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>a role and a person</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the agent has it</source>
        <translation>la tiene el agente</translation>
    </message>
    <message>
        <source>you will be asked for its passphrase</source>
        <translation>se le pedirá su frase de contraseña</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a key and where it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Firmar %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Not Yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>As whom you sign</source>
        <translation>En calidad de quién se firma</translation>
    </message>
    <message>
        <source>You sign as</source>
        <translation>Se firma como</translation>
    </message>
    <message>
        <source>With the key</source>
        <translation>Con la clave</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text that is signed</source>
        <translation>El texto que se firma</translation>
    </message>
    <message>
        <source>Sign the Rejection as %1</source>
        <translation>Firmar el rechazo como %1</translation>
    </message>
    <message>
        <source>Sign as %1</source>
        <translation>Firmar como %1</translation>
    </message>
    <message>
        <source>✗ %1.</source>
        <translation>✗ %1.</translation>
    </message>
</context>
<context>
    <name>ui::SignedFacts</name>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>✗ Rejected</source>
        <translation>✗ Rechazado</translation>
    </message>
    <message numerus="yes">
        <source>✓ Approved with %n condition(s)</source>
        <translation>
            <numerusform>✓ Aprobado con %n condición</numerusform>
            <numerusform>✓ Aprobado con %n condiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Approved</source>
        <translation>✓ Aprobado</translation>
    </message>
    <message numerus="yes">
        <source>■ %1 breaking   ▲ %2 risky   ● %3 safe   ○ %4 docs; %n decision(s)</source>
        <translation>
            <numerusform>■ %1 incompatibles   ▲ %2 arriesgados   ● %3 seguros   ○ %4 docs; %n decisión</numerusform>
            <numerusform>■ %1 incompatibles   ▲ %2 arriesgados   ● %3 seguros   ○ %4 docs; %n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>the hashes of a contract before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Must sign</source>
        <translation>Debe firmar</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>En lugar de</translation>
    </message>
</context>
<context>
    <name>ui::SignedPage</name>
    <message>
        <source>Everybody who must sign has.</source>
        <translation>Han firmado todos los que deben hacerlo.</translation>
    </message>
    <message>
        <source>Still to sign: %1. They pull and sign, or you hand the packet over as a file.</source>
        <translation>Faltan por firmar: %1. Pueden hacer pull y firmar, o se les entrega el expediente como archivo.</translation>
    </message>
    <message>
        <source>Send it to the others</source>
        <translation>Enviarlo a los demás</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Hacer push</translation>
    </message>
    <message>
        <source>Verify Now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exportar PDF…</translation>
    </message>
    <message>
        <source>Hand Over…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy Summary</source>
        <translation>Copiar resumen</translation>
    </message>
    <message>
        <source>Back to the Form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>✓ Signed %1 as %2</source>
        <translation>✓ %1 firmado como %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a commit and a branch</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 was signed as %2 by %3 (%4).</source>
        <translation>%1 fue firmado como %2 por %3 (%4).</translation>
    </message>
    <message>
        <source>To check it: %1</source>
        <translation>Para comprobarlo: %1</translation>
    </message>
    <message>
        <source>What was said on the way is not part of the commit: %1. Commit it where others are to read it; the packet does not need it.</source>
        <translation>Lo que se dijo por el camino no forma parte del commit: %1. Inclúyalo en un commit donde otros deban leerlo; el expediente no lo necesita.</translation>
    </message>
</context>
<context>
    <name>ui::SigningFlow</name>
    <message>
        <source>Reading the contracts again, by other parsers, and signing…</source>
        <translation>Leyendo de nuevo los contratos, con otros analizadores, y firmando…</translation>
    </message>
</context>
<context>
    <name>ui::SiteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>En qué parte</translation>
    </message>
</context>
<context>
    <name>ui::SiteTable</name>
    <message>
        <source>Sites: where the change is felt</source>
        <translation>Lugares: dónde se nota el cambio</translation>
    </message>
</context>
<context>
    <name>ui::SnippetPart</name>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>Mostrar %n línea</numerusform>
            <numerusform>Mostrar las %n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SnippetView</name>
    <message>
        <source>Baseline %1</source>
        <translation>Versión base %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidato %1</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>En la red</translation>
    </message>
    <message>
        <source>− Baseline %1   + Candidate %2</source>
        <translation>− Versión base %1   + Candidato %2</translation>
    </message>
</context>
<context>
    <name>ui::Stage</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>It was parked for %1, and is back.</source>
        <translation>Se aparcó para %1 y ha vuelto.</translation>
    </message>
    <message>
        <source>Parked: %1 finds out what is missing.</source>
        <translation>Aparcado: %1 averigua lo que falta.</translation>
    </message>
    <message>
        <source>Parked: %1 finds out what is missing until %2.</source>
        <translation>Aparcado: %1 averigua lo que falta hasta el %2.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n site(s)</source>
        <translation>
            <numerusform>%1 · %n lugar</numerusform>
            <numerusform>%1 · %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Versión base %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidato %1</translation>
    </message>
    <message>
        <source>This change is no longer found.</source>
        <translation>Este cambio ya no se encuentra.</translation>
    </message>
    <message numerus="yes">
        <source>%n safe change(s): accept together?</source>
        <translation>
            <numerusform>%n cambio seguro: ¿aceptarlo?</numerusform>
            <numerusform>%n cambios seguros: ¿aceptarlos juntos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words alone: accept together?</source>
        <translation>
            <numerusform>%n cambio solo de palabras: ¿aceptarlo?</numerusform>
            <numerusform>%n cambios solo de palabras: ¿aceptarlos juntos?</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are decided.</source>
        <translation>Todos están decididos.</translation>
    </message>
    <message>
        <source>What this meeting came to</source>
        <translation>Resultado de esta reunión</translation>
    </message>
    <message>
        <source>Enter leads on to the packet.</source>
        <translation>Enter lleva al expediente.</translation>
    </message>
    <message>
        <source>Nothing of this change travels.</source>
        <translation>Nada de este cambio viaja por la red.</translation>
    </message>
    <message>
        <source>The examples are the same on both sides.</source>
        <translation>Los ejemplos son iguales en ambos lados.</translation>
    </message>
    <message>
        <source>Accepted:</source>
        <translation>Aceptado:</translation>
    </message>
    <message>
        <source>Rejected:</source>
        <translation>Rechazado:</translation>
    </message>
    <message>
        <source>Deferred:</source>
        <translation>Aplazado:</translation>
    </message>
    <message>
        <source>Parked:</source>
        <translation>Aparcado:</translation>
    </message>
    <message>
        <source>Not decided:</source>
        <translation>Sin decidir:</translation>
    </message>
    <message>
        <source>Actions:</source>
        <translation>Tareas:</translation>
    </message>
    <message>
        <source>Duration:</source>
        <translation>Duración:</translation>
    </message>
    <message numerus="yes">
        <source>%n to accept</source>
        <translation>
            <numerusform>%n por aceptar</numerusform>
            <numerusform>%n por aceptar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to accept with a plan</source>
        <translation>
            <numerusform>%n por aceptar con un plan</numerusform>
            <numerusform>%n por aceptar con un plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to reject</source>
        <translation>
            <numerusform>%n por rechazar</numerusform>
            <numerusform>%n por rechazar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to defer</source>
        <translation>
            <numerusform>%n por aplazar</numerusform>
            <numerusform>%n por aplazar</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaks:</source>
        <translation>Incompatible para:</translation>
    </message>
    <message>
        <source>Affects:</source>
        <translation>Afecta a:</translation>
    </message>
    <message numerus="yes">
        <source>%n on what it said before</source>
        <translation>
            <numerusform>%n sobre lo que decía antes</numerusform>
            <numerusform>%n sobre lo que decía antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown:</source>
        <translation>Se ignora:</translation>
    </message>
    <message>
        <source>Votes:</source>
        <translation>Votos:</translation>
    </message>
    <message>
        <source>Safe way:</source>
        <translation>Vía segura:</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept with plan</source>
        <translation>Aceptar con plan</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>must sign: %1</source>
        <translation>debe firmar: %1</translation>
    </message>
</context>
<context>
    <name>ui::StageBar</name>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n min de más</numerusform>
            <numerusform>%n min de más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>queda %n min</numerusform>
            <numerusform>quedan %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · over its time</source>
        <translation>%1 · superó su tiempo</translation>
    </message>
</context>
<context>
    <name>ui::StageCode</name>
    <message>
        <source>removed %1</source>
        <translation>eliminado %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>añadido %1</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>%1: %2. %3: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n more below ↓</source>
        <translation>
            <numerusform>%n más abajo ↓</numerusform>
            <numerusform>%n más abajo ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StageDecisions</name>
    <message>
        <source>Park it</source>
        <translation>Aparcar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept with plan</source>
        <translation>Aceptar con plan</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Mantener la decisión</translation>
    </message>
    <message>
        <source>The decision holds for what the change says now.</source>
        <translation>La decisión vale para lo que el cambio dice ahora.</translation>
    </message>
</context>
<context>
    <name>ui::StageFacts</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::StageFoot</name>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Finalizar la reunión</translation>
    </message>
    <message>
        <source>Leaves the Stage; the meeting goes on.</source>
        <translation>Sale de la escena; la reunión continúa.</translation>
    </message>
</context>
<context>
    <name>ui::StageList</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nothing is listed.</source>
        <translation>No hay nada en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n more below ↓</source>
        <translation>
            <numerusform>%n más abajo ↓</numerusform>
            <numerusform>%n más abajo ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StageView</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::StageWindow</name>
    <message>
        <source>Stage</source>
        <translation>Escena</translation>
    </message>
</context>
<context>
    <name>ui::StateStripe</name>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Decidir de nuevo</translation>
    </message>
    <message>
        <source>The decision holds for what the change says now</source>
        <translation>La decisión vale para lo que el cambio dice ahora</translation>
    </message>
</context>
<context>
    <name>ui::Statements</name>
    <message>
        <source>Take back the decision</source>
        <translation>Retirar la decisión</translation>
    </message>
    <message>
        <source>Keep the decision on change %1</source>
        <translation>Mantener la decisión sobre el cambio %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Comment on change %1</source>
        <translation>Comentar el cambio %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Fill in the packet</source>
        <translation>Rellenar el expediente</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Mark change %1 as a change of meaning</source>
        <translation>Marcar el cambio %1 como cambio de significado</translation>
    </message>
    <message>
        <source>Accept change %1</source>
        <translation>Aceptar el cambio %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n change(s)</source>
        <translation>
            <numerusform>Aceptar %n cambio</numerusform>
            <numerusform>Aceptar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept change %1 with a plan</source>
        <translation>Aceptar el cambio %1 con un plan</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n change(s) with a plan</source>
        <translation>
            <numerusform>Aceptar %n cambio con un plan</numerusform>
            <numerusform>Aceptar %n cambios con un plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject change %1</source>
        <translation>Rechazar el cambio %1</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n change(s)</source>
        <translation>
            <numerusform>Rechazar %n cambio</numerusform>
            <numerusform>Rechazar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Defer change %1</source>
        <translation>Aplazar el cambio %1</translation>
    </message>
    <message numerus="yes">
        <source>Defer %n change(s)</source>
        <translation>
            <numerusform>Aplazar %n cambio</numerusform>
            <numerusform>Aplazar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Aceptado.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n change(s).</source>
        <translation>
            <numerusform>%n cambio aceptado.</numerusform>
            <numerusform>%n cambios aceptados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted with a plan.</source>
        <translation>Aceptado con un plan.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n change(s) with a plan.</source>
        <translation>
            <numerusform>%n cambio aceptado con un plan.</numerusform>
            <numerusform>%n cambios aceptados con un plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Rechazado.</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n change(s).</source>
        <translation>
            <numerusform>%n cambio rechazado.</numerusform>
            <numerusform>%n cambios rechazados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deferred.</source>
        <translation>Aplazado.</translation>
    </message>
    <message numerus="yes">
        <source>Deferred %n change(s).</source>
        <translation>
            <numerusform>%n cambio aplazado.</numerusform>
            <numerusform>%n cambios aplazados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parked: it returns at the end.</source>
        <translation>Aparcado: vuelve al final.</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>Retomado.</translation>
    </message>
    <message>
        <source>The note is published.</source>
        <translation>La nota está publicada.</translation>
    </message>
    <message>
        <source>The action item is added.</source>
        <translation>La tarea está añadida.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirado.</translation>
    </message>
    <message>
        <source>Commented.</source>
        <translation>Comentado.</translation>
    </message>
    <message>
        <source>Filled in.</source>
        <translation>Rellenado.</translation>
    </message>
    <message>
        <source>Acknowledged.</source>
        <translation>Reconocido.</translation>
    </message>
    <message>
        <source>Marked as a change of meaning.</source>
        <translation>Marcado como cambio de significado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n left to decide.</source>
        <translation>
            <numerusform>%1 Queda %n por decidir.</numerusform>
            <numerusform>%1 Quedan %n por decidir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n breaking</source>
        <translation>
            <numerusform>%n incompatible</numerusform>
            <numerusform>%n incompatibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risky</source>
        <translation>
            <numerusform>%n arriesgado</numerusform>
            <numerusform>%n arriesgados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe</source>
        <translation>
            <numerusform>%n seguro</numerusform>
            <numerusform>%n seguros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n docs</source>
        <translation>
            <numerusform>%n docs</numerusform>
            <numerusform>%n docs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has to sign</source>
        <translation>Nadie tiene que firmar</translation>
    </message>
    <message>
        <source>Sign-off %1 of %2</source>
        <translation>Aprobación %1 de %2</translation>
    </message>
    <message>
        <source>%1, all have signed</source>
        <translation>%1, todos han firmado</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Lo que queda por hacer</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n sin decidir</numerusform>
            <numerusform>%n sin decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n comentario abierto</numerusform>
            <numerusform>%n comentarios abiertos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StructureLens</name>
    <message>
        <source>Structure before and after</source>
        <translation>Estructura antes y después</translation>
    </message>
    <message>
        <source>Choose a change to see what it belongs to.</source>
        <translation>Elija un cambio para ver a qué pertenece.</translation>
    </message>
</context>
<context>
    <name>ui::StructureModel</name>
    <message>
        <source>%1: %2, on both sides.</source>
        <translation>%1: %2, en ambos lados.</translation>
    </message>
    <message>
        <source>%1 changed: %2 became %3.</source>
        <translation>%1 cambió: de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 is gone: %2.</source>
        <translation>%1 desapareció: %2.</translation>
    </message>
    <message>
        <source>%1 is new: %2.</source>
        <translation>%1 es nuevo: %2.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Versión base</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
</context>
<context>
    <name>ui::SummaryPage</name>
    <message>
        <source>Go to the packet</source>
        <translation>Ir al expediente</translation>
    </message>
    <message>
        <source>Ends the meeting, and goes to what is left to fill in.</source>
        <translation>Finaliza la reunión y va a lo que queda por rellenar.</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Volver a la revisión</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 y %3</translation>
    </message>
</context>
<context>
    <name>ui::SummaryTaking</name>
    <message>
        <source>Saved as %1</source>
        <translation>Se guardó como %1</translation>
    </message>
    <message>
        <source>Copied the minutes as Markdown.</source>
        <translation>Se copió el acta como Markdown.</translation>
    </message>
    <message>
        <source>Save the Minutes</source>
        <translation>Guardar el acta</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>ui::SummaryText</name>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>No antes del %1</translation>
    </message>
    <message>
        <source>⚠ The change says something else by now</source>
        <translation>⚠ El cambio ya dice otra cosa</translation>
    </message>
    <message>
        <source>⚠ Somebody decided differently</source>
        <translation>⚠ Alguien decidió otra cosa</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcado</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Who was in the room</source>
        <translation>Quién estuvo en la sala</translation>
    </message>
    <message numerus="yes">
        <source>%n decided in %1, %2 parked.</source>
        <translation>
            <numerusform>%n decidido en %1; aparcados: %2.</numerusform>
            <numerusform>%n decididos en %1; aparcados: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided in %1, %2 left to decide.</source>
        <translation>
            <numerusform>%n decidido en %1; por decidir: %2.</numerusform>
            <numerusform>%n decididos en %1; por decidir: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided in %1, nothing left.</source>
        <translation>
            <numerusform>%n decidido en %1; no queda nada.</numerusform>
            <numerusform>%n decididos en %1; no queda nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazado</translation>
    </message>
</context>
<context>
    <name>ui::SymbolCourse</name>
    <message>
        <source>Nothing is referred to at the caret.</source>
        <translation>En el cursor no se hace referencia a nada.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: %2</source>
        <comment>reference, why</comment>
        <translation>%1 no lleva a ninguna parte: %2</translation>
    </message>
    <message>
        <source>At the caret is nothing that others could refer to.</source>
        <translation>En el cursor no hay nada a lo que otros puedan hacer referencia.</translation>
    </message>
</context>
<context>
    <name>ui::SymbolWords</name>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Request bodies</source>
        <translation>Cuerpos de petición</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de petición</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Security schemes</source>
        <translation>Esquemas de seguridad</translation>
    </message>
    <message>
        <source>Security scheme</source>
        <translation>Esquema de seguridad</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message numerus="yes">
        <source>%n breaking change(s)</source>
        <translation>
            <numerusform>%n cambio incompatible</numerusform>
            <numerusform>%n cambios incompatibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risky change(s)</source>
        <translation>
            <numerusform>%n cambio arriesgado</numerusform>
            <numerusform>%n cambios arriesgados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe change(s)</source>
        <translation>
            <numerusform>%n cambio seguro</numerusform>
            <numerusform>%n cambios seguros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words</source>
        <translation>
            <numerusform>%n cambio de docs</numerusform>
            <numerusform>%n cambios de docs</numerusform>
        </translation>
    </message>
    <message>
        <source>used %1×</source>
        <translation>usado %1×</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>usado %n vez</numerusform>
            <numerusform>usado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Unions</source>
        <translation>Uniones</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Unión</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Enums</source>
        <translation>Enumeraciones</translation>
    </message>
    <message>
        <source>Enum</source>
        <translation>Enumeración</translation>
    </message>
    <message>
        <source>Scalars</source>
        <translation>Escalares</translation>
    </message>
    <message>
        <source>Scalar</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>Directivas</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Oneofs</source>
        <translation>Oneofs</translation>
    </message>
    <message>
        <source>Oneof</source>
        <translation>Oneof</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argumento</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
</context>
<context>
    <name>ui::TextField</name>
    <message>
        <source>Press Enter to use what was said before: %1</source>
        <translation>Pulse Entrar para usar lo dicho antes: %1</translation>
    </message>
</context>
<context>
    <name>ui::TextFinder</name>
    <message>
        <source>from the end again</source>
        <translation>otra vez desde el final</translation>
    </message>
    <message>
        <source>from the top again</source>
        <translation>otra vez desde el principio</translation>
    </message>
    <message>
        <source>select a part of the text first</source>
        <translation>seleccione antes una parte del texto</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>reemplazo</translation>
    </message>
    <message>
        <source>Nothing was replaced: %1</source>
        <translation>No se reemplazó nada: %1</translation>
    </message>
    <message>
        <source>replacement of all</source>
        <translation>reemplazo de todo</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n reemplazado</numerusform>
            <numerusform>%n reemplazados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which of how many, what was done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The expression tries too many ways in line %1, and the search ended there.</source>
        <translation>La expresión prueba demasiados caminos en la línea %1, y la búsqueda terminó allí.</translation>
    </message>
    <message>
        <source>more than %1; look for less</source>
        <translation>más de %1; busque menos</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontrados</translation>
    </message>
</context>
<context>
    <name>ui::TextLens</name>
    <message>
        <source>Baseline %1</source>
        <translation>Versión base %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidato %1</translation>
    </message>
    <message>
        <source>Too dense to be read: laid out here, unchanged in the file.</source>
        <translation>Demasiado denso para leerlo: aquí se muestra desplegado; el archivo no cambia.</translation>
    </message>
    <message>
        <source>↔ Moved from line %1 of the baseline</source>
        <translation>↔ Movido desde la línea %1 de la versión base</translation>
    </message>
    <message>
        <source>↔ Moved to line %1 of the candidate</source>
        <translation>↔ Movido a la línea %1 del candidato</translation>
    </message>
</context>
<context>
    <name>ui::TextPattern</name>
    <message>
        <source>No regular expression: %1, at character %2.</source>
        <translation>No es una expresión regular: %1, en el carácter %2.</translation>
    </message>
</context>
<context>
    <name>ui::TextView</name>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Can be edited; Ctrl+Tab leaves the text</source>
        <translation>Se puede editar; Ctrl+Tab sale del texto</translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>ui::UnsavedQuestion</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %n file(s)?</source>
        <translation>
            <numerusform>¿Guardar los cambios de %n archivo?</numerusform>
            <numerusform>¿Guardar los cambios de %n archivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message numerus="yes">
        <source>Discard what was recovered of %n file(s)?</source>
        <translation>
            <numerusform>¿Descartar lo recuperado de %n archivo?</numerusform>
            <numerusform>¿Descartar lo recuperado de %n archivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be brought back. The files on the disk stay as they are.</source>
        <translation>No se puede recuperar después. Los archivos del disco quedan como están.</translation>
    </message>
    <message>
        <source>Do &amp;not discard</source>
        <translation>&amp;No descartar</translation>
    </message>
</context>
<context>
    <name>ui::UsageList</name>
    <message>
        <source>Shift+F12 lists who refers to what stands at the caret.</source>
        <translation>Mayús+F12 muestra quién hace referencia a lo que hay en el cursor.</translation>
    </message>
    <message>
        <source>Usages</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Who refers to what stood at the caret; Enter goes there</source>
        <translation>Quién hace referencia a lo que había en el cursor; Intro lleva allí</translation>
    </message>
    <message>
        <source>Nobody refers to %1.</source>
        <translation>Nadie hace referencia a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of %1</source>
        <translation>
            <numerusform>%n uso de %1</numerusform>
            <numerusform>%n usos de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UsageModel</name>
    <message>
        <source>%1 %2</source>
        <comment>kind, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Used in %1, %2: %3</source>
        <comment>operation, place, line</comment>
        <translation>Usado en %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::VerifyView</name>
    <message>
        <source>Valid, and a rejection</source>
        <translation>Válido, y un rechazo</translation>
    </message>
    <message>
        <source>Everybody who must sign has signed that this is not to be released.</source>
        <translation>Todos los que deben firmar han firmado que esto no se publique.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Everybody who must sign has, and a fresh run finds the same.</source>
        <translation>Han firmado todos los que deben hacerlo, y una nueva ejecución encuentra lo mismo.</translation>
    </message>
    <message>
        <source>Newer exists</source>
        <translation>Hay uno más reciente</translation>
    </message>
    <message>
        <source>It is valid, and something newer has taken its place.</source>
        <translation>Es válido, y algo más reciente ha ocupado su lugar.</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>These are not the bytes that were signed.</source>
        <translation>Estos no son los bytes que se firmaron.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>A sign-off that is required is missing.</source>
        <translation>Falta una aprobación obligatoria.</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <translation>No comprobable</translation>
    </message>
    <message>
        <source>Nobody can tell here what it is worth. That says nothing against it.</source>
        <translation>Aquí nadie puede decir cuánto vale. Eso no dice nada en su contra.</translation>
    </message>
    <message>
        <source>Take Over Its Sign-Offs</source>
        <translation>Adoptar sus aprobaciones</translation>
    </message>
    <message>
        <source>Look at Whom the Repository Believes…</source>
        <translation>Ver en quién confía el repositorio…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Verdict on %1: %2. %3</source>
        <translation>Veredicto sobre %1: %2. %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the title and the id of a packet</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one of several reasons</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Also to be known</source>
        <translation>Conviene saber además</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>? Cannot check</source>
        <translation>? No comprobable</translation>
    </message>
    <message>
        <source>%1 cannot be checked: %2</source>
        <translation>No se puede comprobar %1: %2</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Choose the Clone…</source>
        <translation>Elegir el clon…</translation>
    </message>
    <message>
        <source>Opens the repository that the packet is of, and verifies it there</source>
        <translation>Abre el repositorio al que pertenece el expediente y lo verifica allí</translation>
    </message>
</context>
<context>
    <name>ui::VoteText</name>
    <message>
        <source>%1 would accept it</source>
        <translation>%1 lo aceptaría</translation>
    </message>
    <message>
        <source>%1 would accept it with a plan</source>
        <translation>%1 lo aceptaría con un plan</translation>
    </message>
    <message>
        <source>%1 would reject it</source>
        <translation>%1 lo rechazaría</translation>
    </message>
    <message>
        <source>%1 would defer it</source>
        <translation>%1 lo aplazaría</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Caduco</translation>
    </message>
    <message>
        <source>The change said something else then.</source>
        <translation>El cambio decía entonces otra cosa.</translation>
    </message>
    <message>
        <source>Handed over by %1.</source>
        <translation>Entregado por %1.</translation>
    </message>
    <message>
        <source>Nobody voted</source>
        <translation>Nadie votó</translation>
    </message>
</context>
<context>
    <name>ui::VotesPanel</name>
    <message>
        <source>%1: %2. Your vote: %3.</source>
        <translation>%1: %2. Su voto: %3.</translation>
    </message>
    <message>
        <source>Your votes</source>
        <translation>Sus votos</translation>
    </message>
    <message>
        <source>Save for somebody…</source>
        <translation>Guardar para alguien…</translation>
    </message>
    <message>
        <source>Hand over by git</source>
        <translation>Entregar por git</translation>
    </message>
    <message>
        <source>One key for each change. Nobody sees it before you hand it over, and it decides nothing.</source>
        <translation>Una tecla para cada cambio. Nadie lo ve hasta que usted lo entregue, y no decide nada.</translation>
    </message>
    <message>
        <source>A, W, R and D vote on the change that is chosen.</source>
        <translation>A, W, R y D votan sobre el cambio elegido.</translation>
    </message>
    <message>
        <source>Writes the votes into your journal of this review.</source>
        <translation>Escribe los votos en su diario de esta revisión.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>With plan</source>
        <translation>Con plan</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Aplazar</translation>
    </message>
</context>
<context>
    <name>ui::VotesTransport</name>
    <message>
        <source>Saved as %1</source>
        <translation>Se guardó como %1</translation>
    </message>
    <message>
        <source>Import Votes</source>
        <translation>Importar votos</translation>
    </message>
    <message>
        <source>Votes (*.votes.json)</source>
        <translation>Votos (*.votes.json)</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n vote(s) of %1.</source>
        <translation>
            <numerusform>Se importó %n voto de %1.</numerusform>
            <numerusform>Se importaron %n votos de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand Over My Votes</source>
        <translation>Entregar mis votos</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) stand in your journal: commit and push it.</source>
        <translation>
            <numerusform>%n voto está en su diario: haga commit y push.</numerusform>
            <numerusform>%n votos están en su diario: haga commit y push.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>What does this change break, and who says yes?</source>
        <translation>¿Qué rompe este cambio y quién da el sí?</translation>
    </message>
    <message>
        <source>Open a spec repository</source>
        <translation>Abrir un repositorio de contratos</translation>
    </message>
    <message>
        <source>Drop a folder or a contract here. Nothing is uploaded, and nothing in it is changed.</source>
        <translation>Suelte aquí una carpeta o un contrato. No se sube nada, y nada de su contenido cambia.</translation>
    </message>
    <message>
        <source>Try it now: three minutes</source>
        <translation>Probarlo ahora: tres minutos</translation>
    </message>
    <message>
        <source>&amp;Baseline…</source>
        <translation>Versión &amp;base…</translation>
    </message>
    <message>
        <source>&amp;Candidate…</source>
        <translation>&amp;Candidato…</translation>
    </message>
    <message>
        <source>&amp;Packet…</source>
        <translation>&amp;Expediente…</translation>
    </message>
    <message>
        <source>Verify a packet</source>
        <translation>Verificar un expediente</translation>
    </message>
    <message>
        <source>Packets (*.packet *.pdf packet.json)</source>
        <translation>Expedientes (*.packet *.pdf packet.json)</translation>
    </message>
    <message>
        <source>Compare two files without a repository:</source>
        <translation>Comparar dos archivos sin repositorio:</translation>
    </message>
    <message>
        <source>Verify a packet:</source>
        <translation>Verificar un expediente:</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>¿Dónde está %1 ahora?</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
</context>
<context>
    <name>ui::WhyPart</name>
    <message>
        <source>Hide witness ▴</source>
        <translation>Ocultar prueba ▴</translation>
    </message>
    <message>
        <source>Show witness ▾</source>
        <translation>Mostrar prueba ▾</translation>
    </message>
</context>
<context>
    <name>ui::WindowGuide</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>F6 goes to the next pane, Tab to the next control. Ctrl+K finds every action by its name, and the keyboard map in the Help menu has all keys.</source>
        <translation>F6 va al siguiente panel, Tab al siguiente control. Ctrl+K encuentra cada acción por su nombre, y el mapa de teclado del menú Ayuda tiene todas las teclas.</translation>
    </message>
    <message>
        <source>No rule speaks of what stands here.</source>
        <translation>Ninguna regla habla de lo que hay aquí.</translation>
    </message>
</context>
<context>
    <name>ui::WindowTitle</name>
    <message>
        <source>%1 — Countersign</source>
        <translation>%1 — Countersign</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>%1, %2 and %3 — Countersign</source>
        <translation>%1, %2 y %3 — Countersign</translation>
    </message>
    <message>
        <source>%1 and %2 — Countersign</source>
        <translation>%1 y %2 — Countersign</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
</context>
<context>
    <name>ui::WireExamples</name>
    <message>
        <source>This is valid in the baseline, and the candidate refuses it: %1</source>
        <translation>Esto es válido en la versión base y el candidato lo rechaza: %1</translation>
    </message>
    <message>
        <source>This is valid in the candidate, and the baseline refuses it: %1</source>
        <translation>Esto es válido en el candidato y la versión base lo rechaza: %1</translation>
    </message>
</context>
<context>
    <name>ui::WireLens</name>
    <message>
        <source>Part of the operation</source>
        <translation>Parte de la operación</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Versión base</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Example of the baseline</source>
        <translation>Ejemplo de la versión base</translation>
    </message>
    <message>
        <source>Example of the candidate</source>
        <translation>Ejemplo del candidato</translation>
    </message>
    <message>
        <source>The value that proves it</source>
        <translation>El valor que lo demuestra</translation>
    </message>
    <message>
        <source>Nothing of this change travels: there is no example to show.</source>
        <translation>Nada de este cambio viaja por la red: no hay ejemplo que mostrar.</translation>
    </message>
    <message>
        <source>%1: no example could be made that the contract itself calls valid.</source>
        <translation>%1: no se pudo crear ningún ejemplo que el propio contrato dé por válido.</translation>
    </message>
    <message>
        <source>%1: there is no example of the baseline.</source>
        <translation>%1: no hay ejemplo de la versión base.</translation>
    </message>
    <message>
        <source>%1: there is no example of the candidate.</source>
        <translation>%1: no hay ejemplo del candidato.</translation>
    </message>
    <message>
        <source>%1: the examples are the same on both sides.</source>
        <translation>%1: los ejemplos son iguales en ambos lados.</translation>
    </message>
</context>
<context>
    <name>ui::WirePane</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>Tal como se envía</translation>
    </message>
    <message>
        <source>Nothing of what stands at the caret travels by itself.</source>
        <translation>Nada de lo que hay en el cursor viaja por sí solo.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>No se sabe: %1</translation>
    </message>
</context>
<context>
    <name>ui::Workspace</name>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>Abriendo el ejemplo</translation>
    </message>
    <message>
        <source>Looking at the working tree</source>
        <translation>Examinando el árbol de trabajo</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examinando %1</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>Examinando de nuevo</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
</context>
<context>
    <name>ui::WorkspaceNotices</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is shown is the comparison from before.</source>
        <translation>Lo que se muestra es la comparación anterior.</translation>
    </message>
    <message>
        <source>You are looking backwards: what was the candidate is the baseline now.</source>
        <translation>Está mirando hacia atrás: lo que era el candidato es ahora la versión base.</translation>
    </message>
    <message>
        <source>Go to &amp;Error</source>
        <translation>Ir al &amp;error</translation>
    </message>
</context>
</TS>
